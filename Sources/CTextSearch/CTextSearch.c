#include "CTextSearch.h"

#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

static size_t find_plain(
    const uint8_t *text, size_t length, const uint8_t *needle, size_t needle_length, size_t from) {
  size_t last = length - needle_length;
  while (from <= last) {
    const uint8_t *hit = memchr(text + from, needle[0], last - from + 1);
    if (!hit) return length;
    if (memcmp(hit, needle, needle_length) == 0) return (size_t)(hit - text);
    from = (size_t)(hit - text) + 1;
  }
  return length;
}

size_t text_search_find(
    const uint8_t *text, size_t length, const uint8_t *needle, size_t needle_length, size_t from) {
  if (from > length) return length;
  if (needle_length == 0) return from;
  if (needle_length > length - from) return length;
#if defined(__SSE2__)
  // Sixteen starting points at a time: those where both the first and the last byte agree.
  const __m128i first = _mm_set1_epi8((char)needle[0]);
  const __m128i last = _mm_set1_epi8((char)needle[needle_length - 1]);
  while (length - from >= needle_length + 15) {
    __m128i heads = _mm_loadu_si128((const __m128i *)(text + from));
    __m128i tails = _mm_loadu_si128((const __m128i *)(text + from + needle_length - 1));
    unsigned hits = (unsigned)_mm_movemask_epi8(
        _mm_and_si128(_mm_cmpeq_epi8(heads, first), _mm_cmpeq_epi8(tails, last)));
    while (hits) {
      size_t at = from + (size_t)__builtin_ctz(hits);
      if (memcmp(text + at, needle, needle_length) == 0) return at;
      hits &= hits - 1;
    }
    from += 16;
  }
  if (needle_length > length - from) return length;
#endif
  return find_plain(text, length, needle, needle_length, from);
}
