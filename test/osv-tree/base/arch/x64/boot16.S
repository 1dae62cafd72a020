/*
 * The first sector of a disk. It loads the kernel file, which begins at sector 128, to where its
 * segment wants to be, and enters it as PVH would: 32-bit protected mode, EBX at a start info.
 *
 *   byte 0x10   blocks of 32 KiB to load   (scripts/imgedit.py setsize)
 *   sector 1-3  the command line           (scripts/imgedit.py setargs)
 */
#define KERNEL 0x200000
#define BLOCK 0x8000
#define BUFFER 0x10000
#define CMDLINE 0x8000
#define FIRST_SECTOR 128
#define SECTORS_PER_BLOCK 64
/* e_entry of the ELF header. */
#define ENTRY_OFFSET 24

  .code16
  .globl _start
_start:
  ljmp $0, $begin

  .org 0x10
blocks:
  .word 0

begin:
  cli
  cld
  xor %ax, %ax
  mov %ax, %ds
  mov %ax, %es
  mov %ax, %ss
  mov $0x7c00, %sp
  mov %dl, drive

  mov $command_line, %si
  call read
  /* The A20 line, by the fast way. */
  in $0x92, %al
  or $2, %al
  and $0xfe, %al
  out %al, $0x92

next:
  cmpw $0, blocks
  je loaded
  decw blocks
  mov $kernel, %si
  call read
  addl $SECTORS_PER_BLOCK, kernel + 8
  /* To protected mode and back for the copy; interrupts are ours to hold off. */
  cli
  lgdt gdt_pointer
  mov %cr0, %eax
  or $1, %al
  mov %eax, %cr0
  ljmpl $8, $copy
  .code32
copy:
  mov $16, %ax
  mov %ax, %ds
  mov %ax, %es
  mov $BUFFER, %esi
  mov target, %edi
  mov $BLOCK / 4, %ecx
  rep movsl
  mov %edi, target
  ljmpl $24, $leave
  .code16
leave:
  mov $32, %ax
  mov %ax, %ds
  mov %ax, %es
  mov %cr0, %eax
  and $0xfe, %al
  mov %eax, %cr0
  ljmp $0, $again
again:
  xor %ax, %ax
  mov %ax, %ds
  mov %ax, %es
  jmp next

loaded:
  cli
  lgdt gdt_pointer
  mov %cr0, %eax
  or $1, %al
  mov %eax, %cr0
  ljmpl $8, $enter
  .code32
enter:
  mov $16, %ax
  mov %ax, %ds
  mov %ax, %es
  mov %ax, %ss
  mov $start_info, %ebx
  mov KERNEL + ENTRY_OFFSET, %eax
  jmp *%eax

  .code16
read:
  mov $0x42, %ah
  mov drive, %dl
  int $0x13
  jc failed
  ret
failed:
  hlt
  jmp failed

  .balign 4
drive:
  .byte 0
  .balign 4
target:
  .long KERNEL
/* What int 13h function 42h takes: size, sectors, where to, from which sector. */
command_line:
  .byte 16, 0
  .word 3, CMDLINE, 0
  .quad 1
kernel:
  .byte 16, 0
  .word SECTORS_PER_BLOCK, 0, BUFFER >> 4
  .quad FIRST_SECTOR
start_info:
  .long 0x336ec578, 0, 0, 0
  .quad 0, CMDLINE, 0
gdt:
  .quad 0
  .quad 0x00cf9b000000ffff
  .quad 0x00cf93000000ffff
  .quad 0x00009b000000ffff
  .quad 0x000093000000ffff
gdt_pointer:
  .word . - gdt - 1
  .long gdt

  .org 0x1fe
  .word 0xaa55
/* The rest of what stands before the kernel file. */
  .org FIRST_SECTOR * 512

  .section .note.GNU-stack, "", @progbits
