/* What a program of the image prints with. */
#include <osv/debug.h>

int puts(const char *text);
int putchar(int character);

int puts(const char *text) {
  print("%s\n", text);
  return 0;
}

int putchar(int character) {
  print("%c", character);
  return character;
}
