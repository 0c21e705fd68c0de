// Leaving the screen from a signal handler: prepared bytes and system calls, no ncurses.
#define _XOPEN_SOURCE 700
#include "CNcurses.h"
#include "internal.h"

#include <signal.h>
#include <string.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

static struct termios saved_modes;
static bool has_saved_modes;
static char restore_bytes[256];
static size_t restore_length;
static volatile sig_atomic_t is_active;

void vnjp_save_modes(void) { has_saved_modes = tcgetattr(STDOUT_FILENO, &saved_modes) == 0; }

static int collect(int byte) {
  if (restore_length < sizeof restore_bytes) restore_bytes[restore_length++] = (char)byte;
  return byte;
}

void vnjp_prepare_restore(void) {
  static const char *const names[] = {"sgr0", "op", "cnorm", "rmkx", "rmcup"};
  restore_length = 0;
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    char *bytes = tigetstr(names[i]);
    if (bytes != NULL && bytes != (char *)-1) tputs(bytes, 1, collect);
  }
  collect('\r');
  collect('\n');
}

void vnjp_set_active(bool active) { is_active = active; }

bool vnjp_is_active(void) { return is_active; }

void vnjp_restore_now(void) {
  if (!is_active) return;
  is_active = 0;
  vnjp_leave_mouse();
  vnjp_leave_paste();
  ssize_t ignored = write(STDOUT_FILENO, restore_bytes, restore_length);
  (void)ignored;
  if (has_saved_modes) tcsetattr(STDOUT_FILENO, TCSANOW, &saved_modes);
}
