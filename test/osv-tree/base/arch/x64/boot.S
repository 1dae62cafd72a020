/*
 * From the entry point to C. QEMU (PVH) and boot16.S both come here in 32-bit protected mode with
 * flat segments, paging and interrupts off, EBX holding the address of a struct hvm_start_info.
 */

#define CR0_PE (1 << 0)
#define CR0_WP (1 << 16)
#define CR0_PG (1 << 31)
#define CR0_MP (1 << 1)
#define CR4_PAE (1 << 5)
/* SSE may be used: the kernel is compiled with whatever flags the options say. */
#define CR4_OSFXSR (1 << 9)
#define CR4_OSXMMEXCPT (1 << 10)
#define MSR_EFER 0xc0000080
#define EFER_LME (1 << 8)
#define PRESENT_WRITABLE 0x3
#define LARGE_PAGE 0x80
#define CODE64 0x08
#define DATA 0x10

/* XEN_ELFNOTE_PHYS32_ENTRY: where QEMU's -kernel finds its way in. */
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

  /* From a disk the end of the file comes along, to where zeroes belong. */
  xor %eax, %eax
  mov $bss_start, %edi
  mov $bss_end, %ecx
  sub %edi, %ecx
  shr $2, %ecx
  rep stosl

  movl $pdpt + PRESENT_WRITABLE, pml4
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
  or $CR4_PAE | CR4_OSFXSR | CR4_OSXMMEXCPT, %eax
  mov %eax, %cr4
  mov $pml4, %eax
  mov %eax, %cr3
  mov $MSR_EFER, %ecx
  rdmsr
  or $EFER_LME, %eax
  wrmsr
  mov %cr0, %eax
  or $CR0_PG | CR0_WP | CR0_MP | CR0_PE, %eax
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
  call premain
1:
  cli
  hlt
  jmp 1b
  .size start64, . - start64

  .section .rodata
  .balign 8
gdt:
  .quad 0
  .quad 0x00af9b000000ffff
  .quad 0x00cf93000000ffff
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
