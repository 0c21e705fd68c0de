// Pastes between marks (mode 2004): asked for while the screen is ours.
#define _XOPEN_SOURCE 700
#include "CNcurses.h"
#include "internal.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

static const char on_bytes[] = "\033[?2004h";
static const char off_bytes[] = "\033[?2004l";
static volatile sig_atomic_t is_understood;

// A terminal that places its cursor by other sequences than those of ECMA-48 would print the request.
void vnjp_take_paste(void) {
  const char *place = tigetstr("cup");
  is_understood = place != NULL && place != (const char *)-1 && strncmp(place, "\033[", 2) == 0;
  if (is_understood) vnjp_send(on_bytes, sizeof on_bytes - 1);
}

void vnjp_leave_paste(void) {
  if (!is_understood) return;
  vnjp_write_now(off_bytes, sizeof off_bytes - 1);
}

bool vnjp_has_input(int milliseconds) {
  struct pollfd polled = {.fd = STDIN_FILENO, .events = POLLIN};
  while (vnjp_signal() == 0) {
    const int found = poll(&polled, 1, milliseconds);
    if (found >= 0 || errno != EINTR) return found > 0 && (polled.revents & POLLIN);
  }
  return false;
}

int vnjp_read_byte(void) {
  unsigned char byte;
  return read(STDIN_FILENO, &byte, 1) == 1 ? byte : -1;
}
