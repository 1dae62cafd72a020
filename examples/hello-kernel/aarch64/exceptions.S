/*
 * The table of vectors (Arm ARM, D1.3.1): four kinds, each from four sources, 128 bytes apart.
 * Registers are saved in the order of struct exception_frame. Nothing ever returns.
 */
  .text
  .globl exception_vectors
  .balign 2048
  .type exception_vectors, %function
exception_vectors:
  vector = 0
  .rept 16
  .balign 128
  sub sp, sp, #256
  stp x0, x1, [sp]
  mov x0, #vector
  b exception_common
  vector = vector + 1
  .endr
  .balign 128
  .size exception_vectors, . - exception_vectors

  .type exception_common, %function
exception_common:
  stp x2, x3, [sp, #16]
  stp x4, x5, [sp, #32]
  stp x6, x7, [sp, #48]
  stp x8, x9, [sp, #64]
  stp x10, x11, [sp, #80]
  stp x12, x13, [sp, #96]
  stp x14, x15, [sp, #112]
  stp x16, x17, [sp, #128]
  stp x18, x19, [sp, #144]
  stp x20, x21, [sp, #160]
  stp x22, x23, [sp, #176]
  stp x24, x25, [sp, #192]
  stp x26, x27, [sp, #208]
  stp x28, x29, [sp, #224]
  str x30, [sp, #240]
  add x2, sp, #256
  str x2, [sp, #248]
  mov x1, sp
  bl handle_exception
  .size exception_common, . - exception_common

  .section .note.GNU-stack, "", %progbits
