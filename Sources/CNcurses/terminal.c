// Opening and closing the terminal.
#define _XOPEN_SOURCE 700
#include "CNcurses.h"
#include "internal.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>

bool vnjp_use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  return setlocale(LC_CTYPE, "C.UTF-8") != NULL;
}

bool vnjp_is_terminal(void) { return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO); }

// Whether terminfo knows $TERM and how to place its cursor; ncurses would draw rubbish otherwise.
static bool is_usable(void) {
  int error = 0;
  if (setupterm(NULL, STDOUT_FILENO, &error) != OK || error != 1) return false;
  const char *place = tigetstr("cup");
  const bool usable = place != NULL && place != (const char *)-1;
  del_curterm(cur_term);
  return usable;
}

// More cells than a terminal has; ncurses would claim memory for whatever number it is told.
enum { MOST_ROWS = 500, MOST_COLUMNS = 1500 };

bool vnjp_size_fits(void) {
  struct winsize size;
  return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 ||
         (size.ws_row <= MOST_ROWS && size.ws_col <= MOST_COLUMNS);
}

// Lets a variable of the environment that ncurses reads say no more than the most; a size that the
// terminal itself tells counts where the variable says nothing. The value before, to be put back.
static char *limit(const char *name, int told, int most) {
  const char *value = getenv(name);
  char *before = value == NULL ? NULL : strdup(value);
  const long wanted = value == NULL ? told : strtol(value, NULL, 10);
  char text[16];
  snprintf(text, sizeof text, "%d", most);
  if (wanted > most) setenv(name, text, 1);
  return before;
}

static void put_back(const char *name, char *before) {
  if (before == NULL) {
    unsetenv(name);
  } else {
    setenv(name, before, 1);
    free(before);
  }
}

// Opens the screen in the terminal's size, or in as much of it as is drawn.
static SCREEN *open_screen(void) {
  struct winsize size = {0};
  ioctl(STDOUT_FILENO, TIOCGWINSZ, &size);
  char *lines_before = limit("LINES", size.ws_row, MOST_ROWS);
  char *columns_before = limit("COLUMNS", size.ws_col, MOST_COLUMNS);
  SCREEN *screen = newterm(NULL, stdout, stdin);
  put_back("LINES", lines_before);
  put_back("COLUMNS", columns_before);
  return screen;
}

SCREEN *vnjp_open(void) {
  vnjp_use_utf8();
  if (vnjp_is_active() || !is_usable()) return NULL;
  vnjp_save_modes();
  vnjp_save_handlers();
  SCREEN *screen = open_screen();
  if (screen == NULL) {
    vnjp_remove_handlers();
    return NULL;
  }
  if (getenv("ESCDELAY") == NULL) set_escdelay(25);
  cbreak();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  keypad(stdscr, TRUE);
  nodelay(stdscr, TRUE);
  vnjp_define_keys();
  vnjp_forget_mouse_key();
  vnjp_prepare_restore();
  vnjp_set_active(true);
  if (!vnjp_install_handlers()) {
    vnjp_close(screen);
    return NULL;
  }
  vnjp_take_paste();
  return screen;
}

void vnjp_close(SCREEN *screen) {
  vnjp_take_mouse(false);
  if (vnjp_is_active()) {
    vnjp_leave_paste();
    endwin();
  }
  vnjp_set_active(false);
  vnjp_remove_handlers();
  delscreen(screen);
}

WINDOW *vnjp_window(void) { return stdscr; }

int vnjp_colors(void) { return COLORS; }

bool vnjp_send(const char *bytes, size_t count) {
  fflush(stdout);
  while (count > 0) {
    struct pollfd polled = {.fd = STDOUT_FILENO, .events = POLLOUT};
    const int ready = poll(&polled, 1, 2000);
    if (ready < 0 && errno == EINTR) continue;
    if (ready <= 0 || !(polled.revents & POLLOUT)) return false;
    // A little at a time: a terminal that takes some bytes may yet keep the writer of many waiting.
    const ssize_t written = write(STDOUT_FILENO, bytes, count < 1024 ? count : 1024);
    if (written < 0 && errno != EINTR && errno != EAGAIN) return false;
    if (written <= 0) continue;
    bytes += written;
    count -= (size_t)written;
  }
  return true;
}

int vnjp_wcwidth(wchar_t scalar) { return wcwidth(scalar); }

void vnjp_redraw(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0 &&
      vnjp_size_fits() && is_term_resized(size.ws_row, size.ws_col)) {
    resizeterm(size.ws_row, size.ws_col);
  }
  reset_prog_mode();
  vnjp_set_active(true);
  clearok(curscr, TRUE);
  wrefresh(stdscr);
  vnjp_resume_mouse();
  vnjp_take_paste();
}
