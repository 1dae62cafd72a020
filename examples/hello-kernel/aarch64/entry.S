/*
 * From the first instruction to C.
 *
 * QEMU's `virt` starts an ELF file at its entry point at EL1, with the MMU and the caches off and
 * interrupts masked. An identity map is switched on first: without it all memory is device memory,
 * and every address is valid (Arm ARM, D8.2).
 */

/* Blocks of 1 GiB: present (bit 0), accessed (bit 10), the kind of memory by its index in MAIR. */
#define BLOCK 0x401
#define DEVICES (BLOCK | (3 << 53)) /* index 0, never executed */
#define RAM (0x40000000 | BLOCK | (3 << 8) | (1 << 2)) /* inner shareable, index 1 */
/* Index 0: strictly ordered device memory. Index 1: fully cached memory. */
#define MEMORY_KINDS 0xff00
/* 39 bits of address, pages of 4 KiB, tables read past the caches, nothing in the upper half. */
#define TRANSLATION (25 | (1 << 23))
#define MMU_AND_CACHES ((1 << 12) | (1 << 2) | (1 << 0))

  .section .text.start, "ax"
  .globl start
  .type start, %function
start:
  msr daifset, #15
  adrp x1, page_table
  ldr x2, =DEVICES
  ldr x3, =RAM
  stp x2, x3, [x1]
  ldr x2, =MEMORY_KINDS
  msr mair_el1, x2
  ldr x2, =TRANSLATION
  msr tcr_el1, x2
  msr ttbr0_el1, x1
  dsb sy
  tlbi vmalle1
  dsb sy
  isb
  mrs x2, sctlr_el1
  ldr x3, =MMU_AND_CACHES
  orr x2, x2, x3
  msr sctlr_el1, x2
  isb

  adrp x1, stack_top
  add sp, x1, :lo12:stack_top
  /* A zero frame pointer ends the backtrace. */
  mov x29, #0
  mov x30, #0
  bl kernel_main
1:
  wfi
  b 1b
  .ltorg
  .size start, . - start

  .bss
  .balign 4096
page_table:
  .skip 4096
  .balign 16
  .globl stack_bottom, stack_top
stack_bottom:
  .skip 16384
stack_top:

  .section .note.GNU-stack, "", %progbits
