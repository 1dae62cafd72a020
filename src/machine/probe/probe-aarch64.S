/*
 * The guest of probe-x86-64.S for aarch64: firmware (-bios) of QEMU's machine virt, which starts it at
 * address 0 at EL1, under KVM and TCG alike. Addresses and the number of the timer's interrupt are
 * those of hw/arm/virt.c.
 *
 * A virt machine has no device that makes an exit status, so all is said on the console (PL011). One
 * letter for each step that is done:
 *   B  begun    M  MMU on    T  speed of execution    S  floating point    F  page fault
 *   I  timer interrupt
 * then the result, and power-off by PSCI (status 0):
 *   0  works    1  executes far too slowly    2  a step gave a wrong result
 */

#define UART 0x09000000
#define GICD 0x08000000
#define GICC_OFFSET 0x10000 /* GICv2: the interface to the CPU */
#define GICR_OFFSET 0xa0000 /* GICv3: the redistributor of CPU 0 */
#define RAM 0x40000000
#define UNMAPPED 0x80000000

/* Free RAM behind the device tree, which takes 1 MiB at most. QEMU hands it over zeroed. */
#define TABLES 0x40800000

#define VIRTUAL_TIMER 27
#define PSCI_SYSTEM_OFF 0x84000008

/* Registers of GICv3 by their encodings, which every assembler knows (Arm IHI 0069, 12.2). */
#define ICC_PMR_EL1 S3_0_C4_C6_0
#define ICC_IAR1_EL1 S3_0_C12_C12_0
#define ICC_EOIR1_EL1 S3_0_C12_C12_1
#define ICC_SRE_EL1 S3_0_C12_C12_5
#define ICC_IGRPEN1_EL1 S3_0_C12_C12_7

/* Descriptors of level 1 and 2 (Arm ARM D8.3): a table; blocks of memory and of devices. */
#define TABLE 0x3
#define MEMORY 0x705 /* MAIR 1, inner shareable, accessed */
#define DEVICE 0x401 /* MAIR 0, accessed */

  .macro step letter
  mov w0, #\letter
  str w0, [x19]
  .endm

  .text
  msr vbar_el1, xzr
  mov x19, #UART
  mov w0, #0x101 /* enabled, for sending */
  str w0, [x19, #0x30]
  step 'B'

/*
 * 39 bits of addresses, so that the walk begins at level 1: the first GiB by blocks of 2 MiB, of which
 * one is this code and two have devices, and RAM as one block. Data and walks stay uncached (SCTLR.C
 * is 0), so no cache has to be maintained.
 */
  mov x1, #TABLES
  add x2, x1, #0x1000
  orr x3, x2, #TABLE
  str x3, [x1]
  mov x3, #RAM
  mov x4, #MEMORY
  orr x3, x3, x4
  str x3, [x1, #8]
  str x4, [x2]
  mov x4, #DEVICE
  mov x3, #GICD
  orr x3, x3, x4
  str x3, [x2, #8 * (GICD >> 21)]
  orr x3, x19, x4
  str x3, [x2, #8 * (UART >> 21)]
  mov x3, #0xff00 /* MAIR 0: device, 1: write-back */
  msr mair_el1, x3
  ldr x3, =25 | 3 << 12 | 1 << 23 /* T0SZ, SH0, EPD1; granules of 4 KiB */
  msr tcr_el1, x3
  msr ttbr0_el1, x1
  dsb sy
  tlbi vmalle1
  ic iallu
  dsb sy
  isb
  mrs x3, sctlr_el1
  mov x4, #1 << 12 | 1 /* I, M */
  orr x3, x3, x4
  msr sctlr_el1, x3
  isb
  step 'M'

/* Twenty thousand instructions may take 2 ms, 100 ns each; the best of four rounds counts. */
  mrs x20, cntfrq_el0
  mov w1, #4
1:
  isb
  mrs x2, cntvct_el0
  mov w3, #10000
2:
  subs w3, w3, #1
  b.ne 2b
  isb
  mrs x3, cntvct_el0
  sub x3, x3, x2
  cmp x3, x20, lsr #9
  b.lo 3f
  subs w1, w1, #1
  b.ne 1b
  mov w0, #'1'
  b finish
3:
  step 'T'

  mov x0, #3 << 20 /* CPACR.FPEN */
  msr cpacr_el1, x0
  isb
  mov w1, #6
  scvtf d0, w1
  fmul d1, d0, d0
  fsub d0, d0, d0
  fadd d1, d1, d0
  fcvtzs w1, d1
  cmp w1, #36
  b.ne wrong
  step 'S'
  b faults

/* The vectors of exceptions at EL1 (Arm ARM D1.4.1) lie within the code. */
  .org 0x200
synchronous:
  mrs x0, esr_el1
  lsr x0, x0, #26
  cmp x0, #0x25 /* a data abort */
  b.ne wrong
  mrs x22, far_el1
  mrs x0, elr_el1
  add x0, x0, #4
  msr elr_el1, x0
  eret

  .org 0x280
interrupt:
  cbnz x23, 1f
  ldr w24, [x21, #0xc] /* GICC_IAR */
  msr cntv_ctl_el0, xzr
  str w24, [x21, #0x10] /* GICC_EOIR */
  eret
1:
  mrs x24, ICC_IAR1_EL1
  msr cntv_ctl_el0, xzr
  msr ICC_EOIR1_EL1, x24
  eret

faults:
  mov x1, #UNMAPPED
  mov x22, #0
  ldr w0, [x1]
  cmp x22, x1
  b.ne wrong
  step 'F'

/* One interrupt of the virtual timer, by whichever GIC the machine has. */
  mov x25, #GICD
  mov w1, #1 << VIRTUAL_TIMER
  mov w3, #0xff /* all priorities */
  mrs x23, id_aa64pfr0_el1
  ubfx x23, x23, #24, #4 /* 0: GICv2 */
  cbnz x23, 1f
  add x21, x25, #GICC_OFFSET
  mov w2, #1
  str w2, [x25] /* GICD_CTLR */
  str w1, [x25, #0x100] /* GICD_ISENABLER0 */
  str w3, [x21, #0x4] /* GICC_PMR */
  str w2, [x21] /* GICC_CTLR */
  b 3f
1:
  add x21, x25, #GICR_OFFSET
  mov w2, #0x12 /* affinity routing, group 1 */
  str w2, [x25] /* GICD_CTLR */
  str wzr, [x21, #0x14] /* GICR_WAKER: awake */
2:
  ldr w2, [x21, #0x14]
  tbnz w2, #2, 2b
  add x21, x21, #0x10000
  mov w2, #-1
  str w2, [x21, #0x80] /* GICR_IGROUPR0: all in group 1 */
  str w1, [x21, #0x100] /* GICR_ISENABLER0 */
  mov x2, #1
  msr ICC_SRE_EL1, x2
  isb
  msr ICC_PMR_EL1, x3
  msr ICC_IGRPEN1_EL1, x2
3:
  lsr x0, x20, #10 /* about a millisecond */
  msr cntv_tval_el0, x0
  mov x0, #1
  msr cntv_ctl_el0, x0
  isb
  mov w24, #0
4:
  wfi /* an interrupt that is masked ends it, too */
  msr daifclr, #2
  isb
  msr daifset, #2
  cbz w24, 4b
  cmp w24, #VIRTUAL_TIMER
  b.ne wrong
  step 'I'
  mov w0, #'0'
  b finish

wrong:
  mov w0, #'2'
finish:
  str w0, [x19]
  ldr w0, =PSCI_SYSTEM_OFF
  hvc #0
1:
  wfi
  b 1b

  .section .note.GNU-stack, "", %progbits
