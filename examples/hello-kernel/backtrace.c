#include "backtrace.h"

#include "config.h"
#include "print.h"

#if FEATURE_BACKTRACE

extern const char text_start[], text_end[], stack_bottom[], stack_top[];

static int is_code(uint64_t address) {
  return address >= (uint64_t)text_start && address < (uint64_t)text_end;
}

static int is_frame(uint64_t address) {
  return address % 8 == 0 && address >= (uint64_t)stack_bottom &&
         address + 16 <= (uint64_t)stack_top;
}

#if FEATURE_SYMBOLS
/* Written by symbols.awk from the first link, sorted by address. */
struct symbol {
  uint32_t address;
  uint32_t name;
};
extern const struct symbol symbol_table[], symbol_table_end[];

static void print_name(uint64_t address) {
  const struct symbol *found = 0;
  for (const struct symbol *s = symbol_table; s < symbol_table_end && s->address <= address; s++)
    found = s;
  if (found) print(" %s+0x%lx", (const char *)(uint64_t)found->name, address - found->address);
}
#else
static void print_name(uint64_t address) { (void)address; }
#endif

static void print_frame(uint64_t address) {
  print("  0x%016lx", address);
  if (is_code(address)) print_name(address);
  print("\n");
}

void print_backtrace(uint64_t address, uint64_t frame_pointer) {
  print("backtrace:\n");
  print_frame(address);
  while (is_frame(frame_pointer)) {
    const uint64_t *frame = (const uint64_t *)frame_pointer;
    if (!is_code(frame[1])) break;
    /*
     * One byte before the return address is inside the call. The return address itself may belong
     * to the next line, or after a call that never returns to the next function.
     */
    print_frame(frame[1] - 1);
    /* Callers are further up the stack; anything else is a broken chain and would loop. */
    if (frame[0] <= frame_pointer) break;
    frame_pointer = frame[0];
  }
}

#else

void print_backtrace(uint64_t address, uint64_t frame_pointer) {
  (void)address;
  (void)frame_pointer;
}

#endif
