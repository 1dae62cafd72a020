/*
 * From the PVH entry point to C.
 *
 * PVH (Xen's docs/misc/pvh.pandoc) starts us in 32-bit protected mode with flat segments, paging
 * off, interrupts off and EBX holding the physical address of hvm_start_info. C wants 64-bit long
 * mode, which needs page tables (Intel SDM volume 3, 10.8.5 "Initializing IA-32e Mode").
 */

#define CR0_PE (1 << 0)
#define CR0_WP (1 << 16)
#define CR0_PG (1 << 31)
#define CR4_PAE (1 << 5)
#define MSR_EFER 0xc0000080
#define EFER_LME (1 << 8)
#define PRESENT_WRITABLE 0x3
#define LARGE_PAGE 0x80
#define CODE64 0x08
#define DATA 0x10

/*
 * XEN_ELFNOTE_PHYS32_ENTRY (xen/include/public/elfnote.h). QEMU's read_pvh_start_addr() aligns
 * the name by the segment's alignment and reads eight bytes, hence .balign 4 and .quad.
 */
  .section .note.pvh, "a", @note
  .balign 4
  .long 4, 8, 18
  .asciz "Xen"
  .quad start32

  .section .text.start, "ax"
  .code32
  .globl start32
  .type start32, @function
start32:
  cld
  mov %ebx, %ebp
  mov $stack_top, %esp

  movl $pdpt + PRESENT_WRITABLE, pml4
  /* Four page directories of 2 MiB pages: the first 4 GiB, which is all that we access. */
  mov $page_directories + PRESENT_WRITABLE, %eax
  mov $pdpt, %edi
  mov $4, %ecx
1:
  mov %eax, (%edi)
  add $4096, %eax
  add $8, %edi
  loop 1b

  mov $PRESENT_WRITABLE | LARGE_PAGE, %eax
  mov $page_directories, %edi
  mov $4 * 512, %ecx
1:
  mov %eax, (%edi)
  add $0x200000, %eax
  add $8, %edi
  loop 1b

  mov %cr4, %eax
  or $CR4_PAE, %eax
  mov %eax, %cr4
  mov $pml4, %eax
  mov %eax, %cr3
  mov $MSR_EFER, %ecx
  rdmsr
  or $EFER_LME, %eax
  wrmsr
  mov %cr0, %eax
  or $CR0_PG | CR0_WP | CR0_PE, %eax
  mov %eax, %cr0

  lgdt gdt_pointer
  ljmp $CODE64, $start64
  .size start32, . - start32

  .code64
  .type start64, @function
start64:
  mov $DATA, %eax
  mov %eax, %ds
  mov %eax, %es
  mov %eax, %ss
  xor %eax, %eax
  mov %eax, %fs
  mov %eax, %gs

  mov %ebp, %edi
  /* A zero frame pointer ends the backtrace. */
  xor %ebp, %ebp
  call kernel_main
1:
  cli
  hlt
  jmp 1b
  .size start64, . - start64

  .section .rodata
  .balign 8
gdt:
  .quad 0
  .quad 0x00af9b000000ffff /* CODE64: present, ring 0, executable, L bit */
  .quad 0x00cf93000000ffff /* DATA: present, ring 0, writable */
gdt_end:
gdt_pointer:
  .word gdt_end - gdt - 1
  .long gdt

  .bss
  .balign 4096
pml4:
  .skip 4096
pdpt:
  .skip 4096
page_directories:
  .skip 4 * 4096
  .balign 16
  .globl stack_bottom, stack_top
stack_bottom:
  .skip 16384
stack_top:

  .section .note.GNU-stack, "", @progbits
