// SQLite, and what Swift cannot import of it.
#ifndef VNJP_CSQLITE_H
#define VNJP_CSQLITE_H

#include <sqlite3.h>

// Binds a text of so many bytes, which may hold any byte, and copies it.
int vnjp_bind_text(sqlite3_stmt *statement, int index, const char *text, int length);

// Lets a database that a stranger has made do nothing but give the rows of its tables: no view, no
// trigger, no function of its schema that reaches outside, nothing attached, and no value, row or
// statement beyond the lengths here.
int vnjp_distrust(sqlite3 *database, int value_length);

#endif
