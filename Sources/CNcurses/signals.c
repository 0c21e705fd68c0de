// Signals: what ends, stops or breaks the program leaves the terminal as it was.
#define _GNU_SOURCE
#include "CNcurses.h"
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>

static const int faults[] = {SIGSEGV, SIGILL, SIGTRAP, SIGBUS, SIGABRT, SIGFPE};
static const int ends[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM};
static const int alarms[] = {SIGALRM};
static const int notes[] = {SIGTSTP, SIGCONT, SIGWINCH};
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static struct sigaction previous[NSIG];
static struct sigaction window_changed;
static volatile sig_atomic_t ended_by, is_stopped, is_continued;
static int pipe_ends[2] = {-1, -1};
static stack_t previous_stack;
static char fault_stack[64 * 1024];

static void wake(void) {
  const int error = errno;
  ssize_t ignored = write(pipe_ends[1], "", 1);
  (void)ignored;
  errno = error;
}

// Restores the terminal; the fault then recurs, or is sent again, under the previous handler.
// One that was sent does not recur: should that handler return (Swift's does), the loop ends by it.
static void on_fault(int signal, siginfo_t *info, void *context) {
  (void)context;
  vnjp_restore_now();
  sigaction(signal, &previous[signal], NULL);
  const bool recurs = info->si_code > 0 && signal != SIGTRAP && signal != SIGABRT;
  if (recurs) return;
  ended_by = signal;
  wake();
  raise(signal);
}

// How long the loop has to end when it is asked to, in seconds.
enum { PATIENCE = 2 };

// Asks the loop to end; the second time does not wait for it, nor when it does not come to it: it may
// wait for a terminal that takes no more bytes.
static void on_end(int signal) {
  if (ended_by != 0) {
    vnjp_restore_now();
    vnjp_raise(signal);
    return;
  }
  ended_by = signal;
  alarm(PATIENCE);
  wake();
}

static void on_alarm(int signal) {
  (void)signal;
  if (ended_by != 0) on_end(ended_by);
}

static void on_note(int signal, siginfo_t *info, void *context) {
  if (signal == SIGTSTP) is_stopped = 1;
  if (signal == SIGCONT) is_continued = 1;
  if (signal == SIGWINCH && vnjp_size_fits()) {
    if (window_changed.sa_flags & SA_SIGINFO) {
      window_changed.sa_sigaction(signal, info, context);
    } else if (window_changed.sa_handler != SIG_DFL && window_changed.sa_handler != SIG_IGN) {
      window_changed.sa_handler(signal);
    }
  }
  wake();
}

static void each(void (*act)(int)) {
  for (size_t i = 0; i < COUNT(faults); i++) act(faults[i]);
  for (size_t i = 0; i < COUNT(ends); i++) act(ends[i]);
  for (size_t i = 0; i < COUNT(notes); i++) act(notes[i]);
  for (size_t i = 0; i < COUNT(alarms); i++) act(alarms[i]);
}

static void save(int signal) { sigaction(signal, NULL, &previous[signal]); }

static void put_back(int signal) { sigaction(signal, &previous[signal], NULL); }

void vnjp_save_handlers(void) { each(save); }

static void install(int signal) {
  if (previous[signal].sa_handler == SIG_IGN) return;
  struct sigaction action = {.sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  for (size_t i = 0; i < COUNT(ends); i++) {
    if (ends[i] == signal) {
      action.sa_handler = on_end;
      sigaction(signal, &action, NULL);
      return;
    }
  }
  if (signal == SIGALRM) {
    action.sa_handler = on_alarm;
    sigaction(signal, &action, NULL);
    return;
  }
  action.sa_flags |= SA_SIGINFO;
  action.sa_sigaction = on_note;
  for (size_t i = 0; i < COUNT(faults); i++) {
    if (faults[i] != signal) continue;
    action.sa_flags |= SA_ONSTACK;
    action.sa_sigaction = on_fault;
  }
  // ncurses' own handler, set by newterm, is asked too: KEY_RESIZE comes from it.
  if (signal == SIGWINCH) sigaction(signal, NULL, &window_changed);
  sigaction(signal, &action, NULL);
}

bool vnjp_install_handlers(void) {
  ended_by = is_stopped = is_continued = 0;
  if (pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) != 0) return false;
  const stack_t stack = {.ss_sp = fault_stack, .ss_size = sizeof fault_stack};
  sigaltstack(&stack, &previous_stack);
  each(install);
  return true;
}

void vnjp_remove_handlers(void) {
  alarm(0);
  each(put_back);
  if (pipe_ends[0] < 0) return;
  sigaltstack(&previous_stack, NULL);
  close(pipe_ends[0]);
  close(pipe_ends[1]);
  pipe_ends[0] = pipe_ends[1] = -1;
}

bool vnjp_has_signal(void) { return ended_by != 0 || is_stopped || is_continued; }

int vnjp_signal(void) { return ended_by; }

void vnjp_raise(int number) {
  signal(number, SIG_DFL);
  raise(number);
}

// Whether the terminal is gone: hung up, or readable without a byte to read.
static bool is_gone(short events) {
  if (events & (POLLHUP | POLLERR | POLLNVAL)) return true;
  int waiting = 1;
  return (events & POLLIN) && ioctl(STDIN_FILENO, FIONREAD, &waiting) == 0 && waiting == 0;
}

int vnjp_wait(int wake_descriptor) {
  struct pollfd polled[3] = {
      {.fd = STDIN_FILENO, .events = POLLIN},
      {.fd = pipe_ends[0], .events = POLLIN},
      {.fd = wake_descriptor, .events = POLLIN},
  };
  if (poll(polled, 3, -1) < 0) return errno == EINTR ? VNJP_INPUT : VNJP_HUNG_UP;
  int found = 0;
  if (polled[1].revents != 0) {
    char drained[64];
    while (read(pipe_ends[0], drained, sizeof drained) > 0) continue;
    found |= VNJP_INPUT;
  }
  if (polled[0].revents != 0) found |= is_gone(polled[0].revents) ? VNJP_HUNG_UP : VNJP_INPUT;
  if (polled[2].revents != 0) found |= VNJP_WOKEN;
  if (ended_by != 0) found |= VNJP_ENDED;
  if (is_stopped) found |= VNJP_STOPPED;
  if (is_continued) found |= VNJP_CONTINUED;
  is_stopped = is_continued = 0;
  return found;
}

void vnjp_stop(void) {
  vnjp_leave_mouse();
  vnjp_leave_paste();
  endwin();
  vnjp_set_active(false);
  struct sigaction ours;
  sigaction(SIGTSTP, NULL, &ours);
  struct sigaction stop = {.sa_handler = SIG_DFL};
  sigemptyset(&stop.sa_mask);
  sigaction(SIGTSTP, &stop, NULL);
  raise(SIGTSTP);
  // Runs on here after SIGCONT.
  sigaction(SIGTSTP, &ours, NULL);
  is_stopped = is_continued = 0;
  vnjp_redraw();
}
