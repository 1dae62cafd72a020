#include "exceptions.h"

#include <stdint.h>

#include "backtrace.h"
#include "config.h"
#include "cpu.h"
#include "print.h"

/* Built by exceptions.S. */
struct exception_frame {
  uint64_t x[31];
  uint64_t sp;
};

extern const char exception_vectors[];
void handle_exception(uint64_t vector, const struct exception_frame *frame);

void exceptions_init(void) {
  __asm__ volatile("msr vbar_el1, %0; isb" : : "r"(exception_vectors));
}

enum { CLASSES = 64, DATA_ABORT = 0x25 };

#if FEATURE_EXCEPTION_NAMES
/* Arm ARM, D19.2.37 "ESR_EL1", the field EC. */
static const char *const classes[CLASSES] = {
    [0x00] = "undefined instruction",
    [0x07] = "SIMD or floating point not enabled",
    [0x0e] = "illegal execution state",
    [0x15] = "supervisor call",
    [0x18] = "trapped system register",
    [0x20] = "instruction abort from EL0",
    [0x21] = "instruction abort",
    [0x22] = "PC alignment fault",
    [0x24] = "data abort from EL0",
    [0x25] = "data abort",
    [0x26] = "SP alignment fault",
    [0x2f] = "SError",
    [0x3c] = "breakpoint instruction",
};

static const char *name_of(uint64_t vector, uint64_t class) {
  static const char *const asynchronous[] = {0, "IRQ", "FIQ", "SError"};
  if (vector % 4) return asynchronous[vector % 4];
  return classes[class] ? classes[class] : "reserved";
}
#else
static const char *name_of(uint64_t vector, uint64_t class) {
  return vector % 4 == 0 && class == DATA_ABORT ? "data abort" : "exception names not built in";
}
#endif

void handle_exception(uint64_t vector, const struct exception_frame *f) {
  uint64_t pc = READ_REGISTER(elr_el1), syndrome = READ_REGISTER(esr_el1);
  uint64_t class = syndrome >> 26 & (CLASSES - 1);

  print("panic: CPU exception %lu (%s) at pc 0x%016lx\n", class, name_of(vector, class), pc);
  print("esr 0x%lx  far 0x%016lx  spsr 0x%lx\n", syndrome, READ_REGISTER(far_el1),
        READ_REGISTER(spsr_el1));
  for (unsigned i = 0; i < 30; i += 3)
    print("x%02u 0x%016lx  x%02u 0x%016lx  x%02u 0x%016lx\n", i, f->x[i], i + 1, f->x[i + 1],
          i + 2, f->x[i + 2]);
  print("x30 0x%016lx  sp  0x%016lx\n", f->x[30], f->sp);
  print_backtrace(pc, f->x[29]);
  halt();
}
