#include "exceptions.h"

#include <stdint.h>

#include "backtrace.h"
#include "config.h"
#include "cpu.h"
#include "idt.h"
#include "print.h"

enum { VECTORS = 32, STUB_SIZE = 16, CODE64 = 0x08, INTERRUPT_GATE = 0x8e, PAGE_FAULT = 14 };

/* Intel SDM volume 3, figure 6-8 "64-Bit IDT Gate Descriptors". */
struct gate {
  uint16_t offset_low;
  uint16_t selector;
  uint8_t stack_table;
  uint8_t type;
  uint16_t offset_middle;
  uint32_t offset_high;
  uint32_t reserved;
};

struct __attribute__((packed)) table_pointer {
  uint16_t limit;
  uint64_t base;
};

/* Built by exceptions.S; from vector up by the CPU itself. */
struct exception_frame {
  uint64_t r15, r14, r13, r12, r11, r10, r9, r8, rbp, rdi, rsi, rdx, rcx, rbx, rax;
  uint64_t vector, error_code;
  uint64_t rip, cs, rflags, rsp, ss;
};

extern const char exception_stubs[];
void handle_exception(const struct exception_frame *frame);

static struct gate idt[VECTORS];

static void load_idt(const void *base, uint16_t limit) {
  struct table_pointer pointer = {limit, (uint64_t)base};
  __asm__ volatile("lidt %0" : : "m"(pointer));
}

void exceptions_init(void) {
  for (unsigned vector = 0; vector < VECTORS; vector++) {
    uint64_t stub = (uint64_t)exception_stubs + vector * STUB_SIZE;
    idt[vector] = (struct gate){
        .offset_low = (uint16_t)stub,
        .selector = CODE64,
        .type = INTERRUPT_GATE,
        .offset_middle = (uint16_t)(stub >> 16),
        .offset_high = (uint32_t)(stub >> 32),
    };
  }
  load_idt(idt, sizeof idt - 1);
}

void exceptions_disable(void) { load_idt(0, 0); }

#if FEATURE_EXCEPTION_NAMES
/* Intel SDM volume 3, table 6-1, and AMD APM volume 2, table 8-1 for 28 to 30. */
static const char *const names[VECTORS] = {
    [0] = "divide error",
    [1] = "debug",
    [2] = "non-maskable interrupt",
    [3] = "breakpoint",
    [4] = "overflow",
    [5] = "bound range exceeded",
    [6] = "invalid opcode",
    [7] = "device not available",
    [8] = "double fault",
    [10] = "invalid TSS",
    [11] = "segment not present",
    [12] = "stack-segment fault",
    [13] = "general protection fault",
    [14] = "page fault",
    [16] = "x87 floating-point error",
    [17] = "alignment check",
    [18] = "machine check",
    [19] = "SIMD floating-point error",
    [20] = "virtualization exception",
    [21] = "control protection exception",
    [28] = "hypervisor injection exception",
    [29] = "VMM communication exception",
    [30] = "security exception",
};

static const char *name_of(uint64_t vector) { return names[vector] ? names[vector] : "reserved"; }
#else
static const char *name_of(uint64_t vector) {
  return vector == PAGE_FAULT ? "page fault" : "exception names not built in";
}
#endif

void handle_exception(const struct exception_frame *f) {
  uint64_t cr2;
  __asm__ volatile("mov %%cr2, %0" : "=r"(cr2));

  print("panic: CPU exception %lu (%s) at rip 0x%016lx\n", f->vector, name_of(f->vector), f->rip);
  print("error code 0x%lx  cr2 0x%016lx  rflags 0x%lx\n", f->error_code, cr2, f->rflags);
  print("rax 0x%016lx  rbx 0x%016lx  rcx 0x%016lx\n", f->rax, f->rbx, f->rcx);
  print("rdx 0x%016lx  rsi 0x%016lx  rdi 0x%016lx\n", f->rdx, f->rsi, f->rdi);
  print("rsp 0x%016lx  rbp 0x%016lx\n", f->rsp, f->rbp);
  print_backtrace(f->rip, f->rbp);
  halt();
}
