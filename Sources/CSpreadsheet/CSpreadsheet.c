#define _GNU_SOURCE
#include "CSpreadsheet.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <xlsxwriter.h>

// Every function of the library that is used, by its name.
#define FUNCTIONS(USE)          \
  USE(workbook_new)             \
  USE(workbook_set_properties)  \
  USE(workbook_add_worksheet)   \
  USE(workbook_add_format)      \
  USE(workbook_close)           \
  USE(lxw_workbook_free)        \
  USE(lxw_strerror)             \
  USE(format_set_bold)          \
  USE(format_set_bg_color)      \
  USE(format_set_align)         \
  USE(format_set_text_wrap)     \
  USE(format_set_num_format)    \
  USE(format_set_font_color)    \
  USE(format_set_underline)     \
  USE(worksheet_set_column)     \
  USE(worksheet_set_row)        \
  USE(worksheet_freeze_panes)   \
  USE(worksheet_autofilter)     \
  USE(worksheet_repeat_rows)    \
  USE(worksheet_set_landscape)  \
  USE(worksheet_fit_to_pages)   \
  USE(worksheet_set_paper)      \
  USE(worksheet_set_margins)    \
  USE(worksheet_set_footer)     \
  USE(worksheet_gridlines)      \
  USE(worksheet_write_string)   \
  USE(worksheet_write_number)   \
  USE(worksheet_write_datetime) \
  USE(worksheet_write_url_opt)

#define VNJP_SPREADSHEET_LIBRARY "libxlsxwriter.so." LXW_SOVERSION

const char *vnjp_spreadsheet_library(void) { return VNJP_SPREADSHEET_LIBRARY; }

#define POINTER(name) __typeof__(name) *name##_;
static struct {
  FUNCTIONS(POINTER)
} library;
static bool is_loaded = false;

static void load(void) {
  // The version whose declarations are compiled in; another may have other structures.
  void *handle = dlopen(VNJP_SPREADSHEET_LIBRARY, RTLD_NOW | RTLD_LOCAL);
  if (handle == NULL) return;
  bool is_whole = true;
#define FIND(name)                                            \
  library.name##_ = (__typeof__(name) *)dlsym(handle, #name); \
  is_whole = is_whole && library.name##_ != NULL;
  FUNCTIONS(FIND)
  is_loaded = is_whole;
}

bool vnjp_spreadsheet_load(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return is_loaded;
}

struct vnjp_workbook {
  lxw_workbook *book;
  lxw_worksheet *sheet;
  lxw_format *looks[6];
  lxw_error error;
  int link_count;  // on the sheet
};

static void note(vnjp_workbook *book, lxw_error error) {
  if (book->error == LXW_NO_ERROR) book->error = error;
}

vnjp_workbook *vnjp_workbook_open(const char *path, const char *title, time_t created) {
  if (!vnjp_spreadsheet_load()) return NULL;
  vnjp_workbook *result = calloc(1, sizeof *result);
  if (result == NULL) return NULL;
  result->book = library.workbook_new_(path);
  if (result->book == NULL) {
    free(result);
    return NULL;
  }
  lxw_doc_properties properties = {0};
  properties.title = (char *)title;
  properties.created = created;
  note(result, library.workbook_set_properties_(result->book, &properties));
  for (int look = 0; look < 6; look++) {
    lxw_format *format = library.workbook_add_format_(result->book);
    if (format == NULL) {
      note(result, LXW_ERROR_MEMORY_MALLOC_FAILED);
      break;
    }
    library.format_set_align_(format, LXW_ALIGN_VERTICAL_TOP);
    if (look != VNJP_CELL_ADDRESS) library.format_set_text_wrap_(format);
    result->looks[look] = format;
    switch (look) {
      case VNJP_CELL_HEADING:
        library.format_set_bold_(format);
        library.format_set_bg_color_(format, 0xE4E9EE);
        break;
      case VNJP_CELL_DATE:
        library.format_set_num_format_(format, "yyyy-mm-dd");
        library.format_set_align_(format, LXW_ALIGN_LEFT);
        break;
      case VNJP_CELL_LINK:
      case VNJP_CELL_ADDRESS:
        library.format_set_font_color_(format, 0x0B57A4);
        library.format_set_underline_(format, LXW_UNDERLINE_SINGLE);
        break;
      case VNJP_CELL_NUMBER:
        library.format_set_num_format_(format, "#,##0");
        break;
      default: break;
    }
  }
  return result;
}

void vnjp_workbook_begin_sheet(vnjp_workbook *book, const char *name) {
  book->link_count = 0;
  book->sheet = library.workbook_add_worksheet_(book->book, name);
  if (book->sheet == NULL) {
    note(book, LXW_ERROR_MEMORY_MALLOC_FAILED);
    return;
  }
  library.worksheet_set_paper_(book->sheet, 9);  // A4
  library.worksheet_set_margins_(book->sheet, 0.4, 0.4, 0.5, 0.6);
  library.worksheet_fit_to_pages_(book->sheet, 1, 0);
  note(book, library.worksheet_set_footer_(book->sheet, "&L&A&R&P / &N"));
}

void vnjp_workbook_set_width(vnjp_workbook *book, uint16_t column, double width) {
  if (book->sheet == NULL) return;
  note(book, library.worksheet_set_column_(book->sheet, column, column, width, NULL));
}

void vnjp_workbook_set_height(vnjp_workbook *book, uint32_t row, double height) {
  if (book->sheet == NULL) return;
  note(book, library.worksheet_set_row_(book->sheet, row, height, NULL));
}

void vnjp_workbook_set_table(vnjp_workbook *book, uint32_t rows, uint16_t columns) {
  if (book->sheet == NULL || columns == 0) return;
  library.worksheet_freeze_panes_(book->sheet, 1, 0);
  note(book, library.worksheet_autofilter_(book->sheet, 0, 0, rows, columns - 1));
  note(book, library.worksheet_repeat_rows_(book->sheet, 0, 0));
  library.worksheet_set_landscape_(book->sheet);
  library.worksheet_gridlines_(book->sheet, LXW_SHOW_ALL_GRIDLINES);
}

void vnjp_workbook_write_text(
    vnjp_workbook *book, uint32_t row, uint16_t column, const char *text, int look) {
  if (book->sheet == NULL) return;
  note(book, library.worksheet_write_string_(book->sheet, row, column, text, book->looks[look]));
}

void vnjp_workbook_write_number(
    vnjp_workbook *book, uint32_t row, uint16_t column, double number, int look) {
  if (book->sheet == NULL) return;
  note(book, library.worksheet_write_number_(book->sheet, row, column, number, book->looks[look]));
}

void vnjp_workbook_write_date(
    vnjp_workbook *book, uint32_t row, uint16_t column, int year, int month, int day) {
  if (book->sheet == NULL) return;
  lxw_datetime date = {.year = year, .month = month, .day = day};
  note(
      book, library.worksheet_write_datetime_(
                book->sheet, row, column, &date, book->looks[VNJP_CELL_DATE]));
}

void vnjp_workbook_write_link(
    vnjp_workbook *book, uint32_t row, uint16_t column, const char *url, const char *text, int look) {
  if (book->sheet == NULL) return;
  if (++book->link_count > LXW_MAX_NUMBER_URLS) {
    vnjp_workbook_write_text(book, row, column, text, VNJP_CELL_TEXT);
    return;
  }
  lxw_error error = library.worksheet_write_url_opt_(
      book->sheet, row, column, url, book->looks[look], text, NULL);
  if (error != LXW_NO_ERROR) vnjp_workbook_write_text(book, row, column, text, VNJP_CELL_TEXT);
}

// The library prints to standard error what goes wrong, which may be the screen of the browser; what it
// returns says the same.
static int hush(void) {
  const int kept = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  const int nothing = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (kept >= 0 && nothing >= 0) dup2(nothing, STDERR_FILENO);
  if (nothing >= 0) close(nothing);
  return kept;
}

static void speak(int kept) {
  if (kept < 0) return;
  dup2(kept, STDERR_FILENO);
  close(kept);
}

const char *vnjp_workbook_close(vnjp_workbook *book) {
  lxw_error error = book->error;
  if (error != LXW_NO_ERROR) {
    vnjp_workbook_abandon(book);
  } else {
    const int kept = hush();
    error = library.workbook_close_(book->book);
    speak(kept);
    free(book);
  }
  return error == LXW_NO_ERROR ? NULL : library.lxw_strerror_(error);
}

void vnjp_workbook_abandon(vnjp_workbook *book) {
  library.lxw_workbook_free_(book->book);
  free(book);
}
