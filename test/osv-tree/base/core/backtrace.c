/* The end of a system that cannot go on, with its callers by name. */
#include <osv/debug.h>

#include <osv/drivers.h>
#include <osv/io.h>
#include <osv/loader.h>

extern const char text_start[], text_end[], stack_bottom[], stack_top[];

/* Written by scripts/symbols.awk from the first link, sorted by address. */
struct symbol {
  uint32_t address, name;
};
extern const struct symbol symbol_table[], symbol_table_end[];

void panicked(void) __attribute__((weak));

static int is_code(uint64_t address) {
  return address >= (uint64_t)text_start && address < (uint64_t)text_end;
}

static int is_frame(uint64_t address) {
  return address % 8 == 0 && address >= (uint64_t)stack_bottom &&
         address + 16 <= (uint64_t)stack_top;
}

void print_symbol(uint64_t address) {
  const struct symbol *found = 0;
  for (const struct symbol *s = symbol_table; s < symbol_table_end && s->address <= address; s++)
    found = s;
  if (found && is_code(address))
    print("<%s+%lu>", (const char *)(uint64_t)found->name, address - found->address);
  else
    print("<??\?>");
}

static void print_frame(uint64_t address) {
  print("0x%016lx ", address);
  print_symbol(address);
  print("\n");
}

void abort_from(const char *message, uint64_t address, uint64_t frame_pointer) {
  print("%s\n[backtrace]\n", message);
  /* One byte before a return address is inside the call. */
  print_frame(address - 1);
  while (is_frame(frame_pointer)) {
    const uint64_t *frame = (const uint64_t *)frame_pointer;
    if (!is_code(frame[1])) break;
    print_frame(frame[1] - 1);
    if (frame[0] <= frame_pointer) break;
    frame_pointer = frame[0];
  }
  if (panicked) panicked();
  if (opt_power_off_on_abort) poweroff();
  halt();
}

void abort_with(const char *message) {
  const uint64_t *frame = __builtin_frame_address(0);
  abort_from(message, frame[1], frame[0]);
}

void assertion_failed(const char *expression, const char *file, unsigned line,
                      const char *function) {
  print("Assertion failed: %s (%s: %s: %u)", expression, file, function, line);
  abort_with("\n");
}
