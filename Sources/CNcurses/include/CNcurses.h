// What Swift cannot import of ncurses: wide functions, macros, signals, the locale and poll.
#ifndef VNJP_CNCURSES_H
#define VNJP_CNCURSES_H

#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#include <curses.h>
#include <stdbool.h>
#include <wchar.h>

static const attr_t VNJP_NORMAL = A_NORMAL;
static const attr_t VNJP_BOLD = A_BOLD;
static const attr_t VNJP_DIM = A_DIM;
static const attr_t VNJP_UNDERLINE = A_UNDERLINE;
static const attr_t VNJP_REVERSE = A_REVERSE;

// The most scalars that one cell holds (CCHARW_MAX).
static const int VNJP_CELL_SCALARS = CCHARW_MAX;

// What vnjp_wait found, any number at once.
enum {
  VNJP_INPUT = 1,      // a key may be read
  VNJP_WOKEN = 2,      // the wake-up descriptor is readable
  VNJP_HUNG_UP = 4,    // the terminal is gone
  VNJP_ENDED = 8,      // vnjp_signal() asks the program to end
  VNJP_STOPPED = 16,   // ^Z
  VNJP_CONTINUED = 32  // continued after a stop that was not ours
};

// Takes the locale's character set, or C.UTF-8 where that is not UTF-8.
bool vnjp_use_utf8(void);

// Whether standard input and output are both a terminal.
bool vnjp_is_terminal(void);

// Opens the terminal that $TERM names, with handlers; NULL when it is unknown, cannot place its cursor
// or is open already.
SCREEN *vnjp_open(void);

// Leaves the terminal as it was, and puts handlers back.
void vnjp_close(SCREEN *screen);

// The window that fills the screen.
WINDOW *vnjp_window(void);

// The number of colours, after start_color().
int vnjp_colors(void);

// Blocks until something of the above happens; wake is a descriptor or -1.
int vnjp_wait(int wake);

// Whether a signal has come that vnjp_wait() has not told yet.
bool vnjp_has_signal(void);

// The signal that asks the program to end, or 0.
int vnjp_signal(void);

// Ends this process by a signal, whoever handled it before (Swift's backtracer takes SIGQUIT).
void vnjp_raise(int number);

// Leaves the screen, stops, and draws it anew when continued.
void vnjp_stop(void);

// Takes the screen's modes and size again and draws it anew.
void vnjp_redraw(void);

// Writes bytes to the terminal as they are; false when it does not take them for two seconds.
bool vnjp_send(const char *bytes, size_t count);

// Takes the mouse, or gives it back to the terminal; it is given back on every way out.
void vnjp_take_mouse(bool takes);

// Waits until the terminal has a byte to read; false when the time is over, the terminal gone, or a
// signal asks the program to end.
bool vnjp_has_input(int milliseconds);

// Takes a byte of the terminal past ncurses, which must hold none; -1 when there is none.
int vnjp_read_byte(void);

// wcwidth, which the Glibc module does not show.
int vnjp_wcwidth(wchar_t scalar);

#endif
