// The mouse: presses of its buttons in the form of SGR (mode 1006), asked for only while wanted.
#define _XOPEN_SOURCE 700
#include "CNcurses.h"
#include "internal.h"

#include <signal.h>
#include <unistd.h>

static const char on_bytes[] = "\033[?1000h\033[?1006h";
static const char off_bytes[] = "\033[?1006l\033[?1000l";
static volatile sig_atomic_t is_taken;

// Presses are read as the control sequences that they are: ncurses would wait for a click to end, and
// knows the form only where terminfo does.
void vnjp_forget_mouse_key(void) { define_key(NULL, KEY_MOUSE); }

void vnjp_take_mouse(bool takes) {
  if ((is_taken != 0) == takes) return;
  is_taken = takes;
  if (takes) {
    vnjp_send(on_bytes, sizeof on_bytes - 1);
  } else {
    vnjp_send(off_bytes, sizeof off_bytes - 1);
  }
}

void vnjp_resume_mouse(void) {
  if (is_taken) vnjp_send(on_bytes, sizeof on_bytes - 1);
}

void vnjp_leave_mouse(void) {
  if (!is_taken) return;
  vnjp_write_now(off_bytes, sizeof off_bytes - 1);
}
