// Leaving the screen from a signal handler: prepared bytes and system calls, no ncurses.
#define _XOPEN_SOURCE 700
#include "CNcurses.h"
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
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

void vnjp_write_now(const char *bytes, size_t count) {
  for (int tries = 0; count > 0 && tries < 10;) {
    const ssize_t written = write(STDOUT_FILENO, bytes, count);
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
    } else if (written < 0 && errno == EINTR) {
      continue;
    } else if (written < 0 && errno == EAGAIN) {
      struct pollfd polled = {.fd = STDOUT_FILENO, .events = POLLOUT};
      poll(&polled, 1, 20);
      tries++;
    } else {
      return;
    }
  }
}

void vnjp_restore_now(void) {
  if (!is_active) return;
  is_active = 0;
  // A terminal that was stopped by ^S goes on, and one that takes nothing does not keep the program.
  if (has_saved_modes) {
    struct termios flowing = saved_modes;
    flowing.c_iflag &= ~(tcflag_t)IXON;
    tcsetattr(STDOUT_FILENO, TCSANOW, &flowing);
  }
  const int flags = fcntl(STDOUT_FILENO, F_GETFL);
  if (flags >= 0) fcntl(STDOUT_FILENO, F_SETFL, flags | O_NONBLOCK);
  vnjp_leave_mouse();
  vnjp_leave_paste();
  vnjp_write_now(restore_bytes, restore_length);
  if (flags >= 0) fcntl(STDOUT_FILENO, F_SETFL, flags);
  if (has_saved_modes) tcsetattr(STDOUT_FILENO, TCSANOW, &saved_modes);
}
