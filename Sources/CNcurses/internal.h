// What the C files of CNcurses share among themselves.
#ifndef VNJP_INTERNAL_H
#define VNJP_INTERNAL_H

#include <stdbool.h>
#include <stddef.h>

// Remembers the handlers that stand, before ncurses puts its own.
void vnjp_save_handlers(void);

// Installs the handlers and the self-pipe; false when there is no pipe.
bool vnjp_install_handlers(void);

// Puts back what vnjp_save_handlers saw.
void vnjp_remove_handlers(void);

// Remembers the terminal's modes, before ncurses changes them.
void vnjp_save_modes(void);

// Prepares the bytes that leave the screen.
void vnjp_prepare_restore(void);

// Says whether there is a screen to leave.
void vnjp_set_active(bool active);

// Whether there is a screen to leave.
bool vnjp_is_active(void);

// Leaves the screen by write and tcsetattr alone, so that a signal handler may call it.
void vnjp_restore_now(void);

// Writes bytes to the terminal, and gives up on one that takes no more; a signal handler may call it.
void vnjp_write_now(const char *bytes, size_t count);

// Has presses of the mouse arrive as the bytes that they are.
void vnjp_forget_mouse_key(void);

// Asks the terminal for the mouse again where it was taken.
void vnjp_resume_mouse(void);

// Gives the mouse back to the terminal until it is resumed; a signal handler may call it.
void vnjp_leave_mouse(void);

// Asks the terminal to set marks around what is pasted.
void vnjp_take_paste(void);

// Takes that back, where it was asked for; a signal handler may call it.
void vnjp_leave_paste(void);

// Whether the terminal tells no more cells than are drawn; a signal handler may call it.
bool vnjp_size_fits(void);

// Defines the common keys that terminfo does not name.
void vnjp_define_keys(void);

#endif
