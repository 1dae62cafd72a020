#include "cmdline.h"

#include <stddef.h>

static int is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

char *next_word(char **rest, char **value) {
  char *p = *rest;
  while (is_space(*p)) p++;
  if (!*p) return NULL;

  char *word = p;
  *value = NULL;
  for (; *p && !is_space(*p); p++) {
    if (*p == '=' && !*value) {
      *p = '\0';
      *value = p + 1;
    }
  }
  if (*p) *p++ = '\0';
  *rest = p;
  return word;
}

static int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

void decode_percent(char *text) {
  char *out = text;
  for (char *in = text; *in; in++) {
    if (in[0] == '%' && hex_digit(in[1]) >= 0 && hex_digit(in[2]) >= 0) {
      *out++ = (char)(hex_digit(in[1]) << 4 | hex_digit(in[2]));
      in += 2;
    } else {
      *out++ = *in;
    }
  }
  *out = '\0';
}

unsigned parse_number(const char *text) {
  unsigned long number = 0;
  for (; *text >= '0' && *text <= '9'; text++) {
    number = number * 10 + (unsigned long)(*text - '0');
    if (number > __UINT32_MAX__) return __UINT32_MAX__;
  }
  return (unsigned)number;
}

int same_text(const char *a, const char *b) {
  while (*a && *a == *b) a++, b++;
  return *a == *b;
}
