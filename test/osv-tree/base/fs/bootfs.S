  .section .bootfs, "a"
  .balign 16
  .globl bootfs_table
bootfs_table:
  .incbin BOOTFS

  .section .note.GNU-stack, "", @progbits
