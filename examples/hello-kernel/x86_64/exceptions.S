/*
 * One stub for each of the 32 CPU exceptions. They differ only in their number and in
 * whether the CPU pushes an error code (Intel SDM volume 3, table 6-1: 8, 10-14, 17, 21, 29, 30).
 * The stubs are 16 bytes apart so that the IDT can be filled by arithmetic.
 */
  .text
  .globl exception_stubs
  .balign 16
  .type exception_stubs, @function
exception_stubs:
  vector = 0
  .rept 32
  .balign 16
  .if ((1 << vector) & 0x60227d00) == 0
  push $0
  .endif
  push $vector
  jmp exception_common
  vector = vector + 1
  .endr
  .size exception_stubs, . - exception_stubs

/* Pushes the registers in the order of struct exception_frame, the last one first. */
  .type exception_common, @function
exception_common:
  push %rax
  push %rbx
  push %rcx
  push %rdx
  push %rsi
  push %rdi
  push %rbp
  push %r8
  push %r9
  push %r10
  push %r11
  push %r12
  push %r13
  push %r14
  push %r15
  cld
  mov %rsp, %rdi
  /* The System V ABI wants the stack 16-aligned at a call; nothing ever returns to undo this. */
  and $-16, %rsp
  call handle_exception
  .size exception_common, . - exception_common

  .section .note.GNU-stack, "", @progbits
