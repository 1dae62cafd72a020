#![no_std]
#![no_main]

use core::arch::global_asm;
use core::panic::PanicInfo;

// QEMU starts it as a PVH guest: 32 bits, no paging. It prints to the first serial port and stops.
global_asm!(
    r#"
    .section .note.pvh, "a", @note
    .long 4, 4, 18
    .asciz "Xen"
    .long start

    .section .start, "ax"
    .code32
    .globl start
start:
    mov esi, offset message
    mov edx, 0x3f8
1:  lodsb
    test al, al
    jz 2f
    out dx, al
    jmp 1b
2:  cli
    hlt
    jmp 2b
    .code64

    .section .rodata.message, "a"
message:
    .ascii "tiny-kernel is ready"
    .byte 10, 0
"#
);

#[panic_handler]
fn panic(_: &PanicInfo) -> ! {
    loop {}
}
