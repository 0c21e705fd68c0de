#ifndef CTEXTSEARCH_H
#define CTEXTSEARCH_H

#include <stddef.h>
#include <stdint.h>

/// The offset of the first occurrence of `needle` in `text` at or after `from`; `length` when there
/// is none. An empty needle is found at `from`.
size_t text_search_find(
    const uint8_t *text, size_t length, const uint8_t *needle, size_t needle_length, size_t from);

#endif
