/* CPU exceptions end the system with OSv's words for them. */
#include <stdint.h>

#include <osv/debug.h>
#include <osv/io.h>

enum { VECTORS = 32, STUB_SIZE = 16, CODE64 = 0x08, INTERRUPT_GATE = 0x8e };
enum { GENERAL_PROTECTION = 13, PAGE_FAULT = 14 };

struct gate {
  uint16_t offset_low, selector;
  uint8_t stack_table, type;
  uint16_t offset_middle;
  uint32_t offset_high, reserved;
};

/* Built by entry.S; from vector up by the CPU itself. */
struct exception_frame {
  uint64_t r15, r14, r13, r12, r11, r10, r9, r8, rbp, rdi, rsi, rdx, rcx, rbx, rax;
  uint64_t vector, error_code;
  uint64_t rip, cs, rflags, rsp, ss;
};

extern const char exception_stubs[];
void handle_exception(const struct exception_frame *frame);

static struct gate idt[VECTORS];

void exceptions_init(void) {
  for (unsigned vector = 0; vector < VECTORS; vector++) {
    uint64_t stub = (uint64_t)exception_stubs + vector * STUB_SIZE;
    idt[vector] = (struct gate){.offset_low = (uint16_t)stub,
                                .selector = CODE64,
                                .type = INTERRUPT_GATE,
                                .offset_middle = (uint16_t)(stub >> 16),
                                .offset_high = (uint32_t)(stub >> 32)};
  }
  struct __attribute__((packed)) {
    uint16_t limit;
    uint64_t base;
  } pointer = {sizeof idt - 1, (uint64_t)idt};
  __asm__ volatile("lidt %0" : : "m"(pointer));
}

static void dump_registers(const struct exception_frame *f) {
  print("[registers]\n");
  print("RIP: 0x%016lx ", f->rip);
  print_symbol(f->rip);
  print("\nRFL: 0x%016lx  CS:  0x%016lx  SS:  0x%016lx\n", f->rflags, f->cs, f->ss);
  print("RAX: 0x%016lx  RBX: 0x%016lx  RCX: 0x%016lx\n", f->rax, f->rbx, f->rcx);
  print("RSI: 0x%016lx  RDI: 0x%016lx  RSP: 0x%016lx\n", f->rsi, f->rdi, f->rsp);
}

void handle_exception(const struct exception_frame *f) {
  uint64_t address;
  __asm__ volatile("mov %%cr2, %0" : "=r"(address));
  if (f->vector == PAGE_FAULT)
    print("page fault outside application, addr: 0x%016lx\n", address);
  else if (f->vector == GENERAL_PROTECTION)
    print("general protection fault\n");
  else
    print("DUMMY_HANDLER for exception %lu aborting.\n", f->vector);
  dump_registers(f);
  abort_from("Aborted\n", f->rip + 1, f->rbp);
}
