/*
 * Just enough of a flattened device tree (its specification 0.4, chapter 5) to find one property:
 * /chosen/bootargs. All its numbers are big-endian.
 */
#include "boot.h"

#include <stdint.h>

#include "cmdline.h"
#include "panic.h"

/* For an ELF file QEMU puts the tree at the start of memory and passes no address (hw/arm/boot.c). */
#define START_OF_MEMORY 0x40000000

enum { MAGIC = 0, OFFSET_OF_NODES = 2, OFFSET_OF_STRINGS = 3 }; /* words of the header */
enum { TREE_MAGIC = 0xd00dfeed };
enum { BEGIN_NODE = 1, END_NODE = 2, PROPERTY = 3, NOTHING = 4 };

static uint32_t number(const uint32_t *word) { return __builtin_bswap32(*word); }

/* The number of words that `bytes` bytes take up. */
static uint32_t words_of(uint32_t bytes) { return (bytes + 3) / 4; }

static uint32_t length_of(const char *text) {
  uint32_t length = 0;
  while (text[length]) length++;
  return length;
}

char *find_command_line(const void *information) {
  static char none[] = "";
  const uint32_t *tree = information ? information : (const uint32_t *)START_OF_MEMORY;
  if (number(tree + MAGIC) != TREE_MAGIC) panic_now("started without a device tree");
  const char *strings = (const char *)tree + number(tree + OFFSET_OF_STRINGS);
  const uint32_t *token = tree + number(tree + OFFSET_OF_NODES) / 4;
  unsigned depth = 0;
  int chosen = 0;
  for (;;) switch (number(token++)) {
    case BEGIN_NODE: {
      const char *name = (const char *)token;
      depth++;
      chosen = depth == 2 && same_text(name, "chosen");
      token += words_of(length_of(name) + 1);
      break;
    }
    case END_NODE:
      depth--;
      chosen = 0;
      break;
    case PROPERTY: {
      const char *name = strings + number(token + 1);
      char *value = (char *)(token + 2);
      if (chosen && same_text(name, "bootargs")) return value;
      token += 2 + words_of(number(token));
      break;
    }
    case NOTHING:
      break;
    default: /* its end */
      return none;
    }
}
