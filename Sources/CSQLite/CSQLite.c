#include "CSQLite.h"

int vnjp_bind_text(sqlite3_stmt *statement, int index, const char *text, int length) {
  return sqlite3_bind_text(statement, index, text == 0 ? "" : text, length, SQLITE_TRANSIENT);
}

int vnjp_distrust(sqlite3 *database, int value_length) {
  static const struct {
    int option;
    int value;
  } settings[] = {
      {SQLITE_DBCONFIG_DEFENSIVE, 1},
      {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
      {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
      {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
  };
  for (unsigned index = 0; index < sizeof settings / sizeof settings[0]; index++) {
    int code = sqlite3_db_config(database, settings[index].option, settings[index].value, (int *)0);
    if (code != SQLITE_OK) return code;
  }
  sqlite3_limit(database, SQLITE_LIMIT_LENGTH, value_length);
  sqlite3_limit(database, SQLITE_LIMIT_SQL_LENGTH, 100000);
  sqlite3_limit(database, SQLITE_LIMIT_COLUMN, 500);
  sqlite3_limit(database, SQLITE_LIMIT_EXPR_DEPTH, 20);
  sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0);
  sqlite3_limit(database, SQLITE_LIMIT_TRIGGER_DEPTH, 0);
  return SQLITE_OK;
}
