/*
 * A guest that finds out whether an accelerator can run kernels, as firmware of its own.
 *
 * A /dev/kvm that opens and a KVM_CREATE_VM that succeeds prove little. On some hosts (KVM without
 * VT-x or AMD-V, such as PVM inside a virtual machine) a vCPU starts and then has every instruction
 * of its kernel emulated: measured 3 microseconds for each, a thousand times slower than TCG, so
 * that Linux seems to hang while it unpacks itself; and stopped for good ("KVM internal error.
 * Suberror: 1 ... emulation failure") at the first instruction the emulator lacks, such as any SSE
 * arithmetic, which is where OSv ends. Paging, exceptions, interrupts and device access all work
 * there. So the probe goes the way of a real kernel, checks each step, and says how it went.
 *
 * It is a BIOS image (-bios) and neither a boot sector nor a PVH kernel, because those start after
 * SeaBIOS, which alone takes ten seconds on such a host and would leave a time-out as the answer.
 *
 * On port 0xe9 (-debugcon) it writes one letter for each step that is done:
 *   R  real mode        P  protected mode    L  long mode with paging    T  speed of execution
 *   S  SSE arithmetic   F  page fault        I  timer interrupt
 * and then its result to isa-debug-exit, which makes QEMU's exit status (result << 1) | 1:
 *   0x10  33  works     0x11  35  executes far too slowly     0x12  37  a step gave a wrong result
 * Any other end is a failure as well: a triple fault (status 0 under -no-reboot), a hang, or a
 * QEMU that stays with an internal error. The letters then show which step failed.
 */

#define DEBUG_CONSOLE 0xe9
#define DEBUG_EXIT 0xf4
#define WORKS 0x10
#define TOO_SLOW 0x11
#define WRONG 0x12

/* The last 64 KiB below 1 MiB mirror the end of the firmware; probe.S is linked to run there. */
#define ROM_SEGMENT 0xf000
#define ROM_BASE 0xf0000

/* Free RAM. QEMU hands it over zeroed, so that only entries which are present need be written. */
#define PML4 0x1000
#define PDPT 0x2000
#define PAGE_DIRECTORY 0x3000
#define IDT 0x4000
#define STACK_TOP 0x8000

#define LOCAL_APIC 0xfee00000
#define UNMAPPED 0x200000

#define CODE32 0x08
#define CODE64 0x10
#define DATA 0x18

  .macro step letter
  mov $\letter, %al
  out %al, $DEBUG_CONSOLE
  .endm

  .macro gate vector, handler
  /* Intel SDM volume 3, figure 6-8: the offset is cut at bit 16, where ROM_BASE adds its 0xf. */
  movl $\handler - ROM_BASE + (CODE64 << 16), IDT + 16 * \vector
  movl $ROM_BASE | 0x8e00, IDT + 16 * \vector + 4
  .endm

  .text
  .code16
start16:
  step 'R'
  lgdtl %cs:gdt_pointer - ROM_BASE
  mov %cr0, %eax
  or $0x1, %al /* PE */
  mov %eax, %cr0
  ljmpl $CODE32, $start32

  .code32
start32:
  mov $DATA, %eax
  mov %eax, %ds
  mov %eax, %es
  mov %eax, %ss
  mov $STACK_TOP, %esp
  step 'P'

  /*
   * 2 MiB pages: the first one for RAM and code, and the one that holds the local APIC, uncached.
   * Both can share one page directory, as they differ in its index.
   */
  movl $PDPT | 0x3, PML4
  movl $PAGE_DIRECTORY | 0x3, PDPT
  movl $PAGE_DIRECTORY | 0x3, PDPT + 8 * (LOCAL_APIC >> 30)
  movl $0x83, PAGE_DIRECTORY
  movl $LOCAL_APIC | 0x9b, PAGE_DIRECTORY + 8 * ((LOCAL_APIC >> 21) & 511)

  mov $0x620, %eax /* PAE, OSFXSR, OSXMMEXCPT */
  mov %eax, %cr4
  mov $PML4, %eax
  mov %eax, %cr3
  mov $0xc0000080, %ecx /* EFER */
  rdmsr
  or $0x100, %eax /* LME */
  wrmsr
  mov $0x80010033, %eax /* PG, WP, NE, ET, MP, PE; not EM, which would forbid SSE */
  mov %eax, %cr0
  ljmp $CODE64, $start64

  .code64
start64:
  step 'L'

/*
 * Speed, before anything that could stop the CPU, so that an emulating host ends with a clear
 * answer. Twenty thousand instructions take about one TSC tick each on a CPU, 3 under TCG, and
 * thousands when each is emulated. The limit is 200 each; the best of four rounds counts, because
 * a busy host can take the CPU away in the middle of one.
 */
  mov $4, %ebx
1:
  rdtsc
  shl $32, %rdx
  or %rax, %rdx
  mov %rdx, %rsi
  mov $10000, %ecx
2:
  dec %ecx
  jnz 2b
  rdtsc
  shl $32, %rdx
  or %rdx, %rax
  sub %rsi, %rax
  cmp $20000 * 200, %rax
  jb fast_enough
  dec %ebx
  jnz 1b
  mov $TOO_SLOW, %eax
  jmp finish

fast_enough:
  step 'T'

/* KVM's emulator can move SSE registers but not calculate with them. */
  mov $6, %eax
  cvtsi2sd %eax, %xmm0
  movapd %xmm0, %xmm1
  mulsd %xmm1, %xmm0
  pxor %xmm1, %xmm1
  addsd %xmm1, %xmm0
  cvttsd2si %xmm0, %eax
  cmp $36, %eax
  jne wrong
  step 'S'

/* Exceptions and CR2: what shadow paging most easily gets wrong. */
  gate 14, page_fault
  gate 0x20, timer
  lidt idt_pointer
  mov $UNMAPPED, %esi
  xor %edi, %edi
  mov (%rsi), %eax
  jmp wrong
page_fault:
  mov %cr2, %rdi
  add $8, %rsp /* the error code */
  movq $after_fault, (%rsp)
  iretq
after_fault:
  cmp %rsi, %rdi
  jne wrong
  step 'F'

/*
 * One timer interrupt, the old way that every machine type has: PIT, PIC, and the local APIC's
 * LINT0 passing it on (which also is the memory-mapped I/O of this probe).
 */
  mov $LOCAL_APIC, %ebx
  movl $0x1ff, 0xf0(%rbx) /* spurious-interrupt vector register: APIC enabled */
  movl $0x700, 0x350(%rbx) /* LVT LINT0: ExtINT, not masked */
  .irp write, 0x2011, 0x2120, 0x2104, 0x2101, 0x21fe, 0x4330, 0x40ff, 0x4004
  /*
   * Port and byte. PIC: ICW1 to ICW4 with vectors from 0x20, then all but line 0 masked. PIT
   * (Intel 8254): channel 0, mode 0, one shot of 0x4ff ticks, which is about a millisecond.
   */
  mov $\write & 0xff, %al
  out %al, $\write >> 8
  .endr
  xor %ebp, %ebp
1:
  sti /* takes effect after hlt has begun: the interrupt cannot slip in between */
  hlt
  cli
  test %ebp, %ebp
  jz 1b
  step 'I'
  step '\n'
  mov $WORKS, %eax
  jmp finish

timer:
  inc %ebp
  mov $0x20, %al /* end of interrupt */
  out %al, $0x20
  iretq

wrong:
  mov $WRONG, %eax
finish:
  out %eax, $DEBUG_EXIT
1:
  hlt
  jmp 1b

  .balign 8
gdt:
  .quad 0
  .quad 0x00cf9b000000ffff /* CODE32 */
  .quad 0x00af9b000000ffff /* CODE64 */
  .quad 0x00cf93000000ffff /* DATA */
gdt_end:
gdt_pointer:
  .word gdt_end - gdt - 1
  .long gdt
idt_pointer:
  .word 16 * 0x21 - 1
  .quad IDT

/*
 * The CPU starts 16 bytes before the end of the firmware (Intel SDM volume 3, 9.1.4). The code fits
 * into the last 512 bytes; scripts/assemble-probe.mjs links it there and the rest of the image, of
 * which QEMU wants a multiple of 64 KiB, is zero.
 */
  .org 0x1f0
  .code16
  ljmp $ROM_SEGMENT, $start16 - ROM_BASE
  .org 0x200

  .section .note.GNU-stack, "", @progbits
