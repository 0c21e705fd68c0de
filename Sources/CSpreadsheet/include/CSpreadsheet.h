// Writing of xlsx files by libxlsxwriter, which is loaded when the first is written.
#ifndef VNJP_CSPREADSHEET_H
#define VNJP_CSPREADSHEET_H

#include <stdbool.h>
#include <stdint.h>
#include <time.h>

// How a cell looks. All stand at the top of their cell, and all but addresses wrap.
enum {
  VNJP_CELL_TEXT = 0,
  VNJP_CELL_HEADING = 1,  // bold, on a ground
  VNJP_CELL_DATE = 2,     // 2024-11-11
  VNJP_CELL_LINK = 3,
  VNJP_CELL_NUMBER = 4,   // 1,000,000
  VNJP_CELL_ADDRESS = 5   // a link on one line
};

// A workbook that is being written.
typedef struct vnjp_workbook vnjp_workbook;

// Whether the library is there; loads it.
bool vnjp_spreadsheet_load(void);

// The file name of the library that is loaded.
const char *vnjp_spreadsheet_library(void);

// Begins the file of that name; NULL without memory. `created` is written into the file.
vnjp_workbook *vnjp_workbook_open(const char *path, const char *title, time_t created);

// Begins a sheet, which the functions below write to until the next is begun. It is printed on A4, as
// wide as a page, with its name and the number of the page below.
void vnjp_workbook_begin_sheet(vnjp_workbook *book, const char *name);

// The width of a column of the sheet, in characters.
void vnjp_workbook_set_width(vnjp_workbook *book, uint16_t column, double width);

// The height of a row of the sheet, in points.
void vnjp_workbook_set_height(vnjp_workbook *book, uint32_t row, double height);

// Keeps the first row in sight and repeats it on paper, offers filters over `columns` columns and
// `rows` rows below it, and prints across with lines between the cells.
void vnjp_workbook_set_table(vnjp_workbook *book, uint32_t rows, uint16_t columns);

// Writes a text, never a formula.
void vnjp_workbook_write_text(
    vnjp_workbook *book, uint32_t row, uint16_t column, const char *text, int look);

void vnjp_workbook_write_number(
    vnjp_workbook *book, uint32_t row, uint16_t column, double number, int look);

void vnjp_workbook_write_date(
    vnjp_workbook *book, uint32_t row, uint16_t column, int year, int month, int day);

// Writes a text that leads to an address, or to a cell of the book as in "internal:'Sheet'!A1". An
// address that a spreadsheet cannot hold, and more than a sheet may have, leave the text alone.
void vnjp_workbook_write_link(
    vnjp_workbook *book, uint32_t row, uint16_t column, const char *url, const char *text, int look);

// Writes the file out and frees the book; NULL when all went well, else the library's words.
const char *vnjp_workbook_close(vnjp_workbook *book);

// Frees the book without writing.
void vnjp_workbook_abandon(vnjp_workbook *book);

#endif
