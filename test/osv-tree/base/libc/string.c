#include <osv/string.h>

unsigned long strlen(const char *text) {
  unsigned long length = 0;
  while (text[length]) length++;
  return length;
}

int strcmp(const char *one, const char *other) {
  while (*one && *one == *other) one++, other++;
  return (unsigned char)*one - (unsigned char)*other;
}

int strncmp(const char *one, const char *other, unsigned long length) {
  for (; length; length--, one++, other++)
    if (*one != *other || !*one) return (unsigned char)*one - (unsigned char)*other;
  return 0;
}

void *memset(void *start, int byte, unsigned long length) {
  for (unsigned char *at = start; length; length--) *at++ = (unsigned char)byte;
  return start;
}

void *memcpy(void *to, const void *from, unsigned long length) {
  const unsigned char *source = from;
  for (unsigned char *at = to; length; length--) *at++ = *source++;
  return to;
}

int memcmp(const void *one, const void *other, unsigned long length) {
  const unsigned char *a = one, *b = other;
  for (; length; length--, a++, b++)
    if (*a != *b) return *a - *b;
  return 0;
}

char *strchr(const char *text, int character) {
  for (;; text++) {
    if (*text == (char)character) return (char *)text;
    if (!*text) return 0;
  }
}
