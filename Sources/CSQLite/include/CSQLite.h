// SQLite, and what Swift cannot import of it.
#ifndef VNJP_CSQLITE_H
#define VNJP_CSQLITE_H

#include <sqlite3.h>

// Binds a text of so many bytes, which may hold any byte, and copies it.
int vnjp_bind_text(sqlite3_stmt *statement, int index, const char *text, int length);

#endif
