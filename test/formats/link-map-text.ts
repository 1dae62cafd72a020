/** As written by GNU ld 2.40. */
export const linkMapText = `Archive member included to satisfy reference by file (symbol)

Discarded input sections

 .text.unused   0x0000000000000000       0x70 build/r/core/a.o

Linker script and memory map

LOAD build/r/core/a.o

.text           0xffffffff80001000       0x40 load address 0x0000000000001000
 *(.text .text.*)
 .text          0xffffffff80001000       0x10 build/r/core/a.o
                0xffffffff80001000                main = .
 *fill*         0xffffffff80001010        0x8 90909090
 .text.a_name_that_is_too_long_for_its_column
                0xffffffff80001018       0x18 build/r/drivers/virtio/b.o
                0xffffffff80001018                b_start
 .text          0xffffffff80001030        0x0 build/r/core/empty.o
 .text          0xffffffff80001030        0xc /usr/lib/gcc/x/12/libgcc.a(unwind.o)

.rodata
 *(.rodata)
                0xffffffff80001040                . = ALIGN (0x8)

.rodata.merged_and_named_at_length
                0xffffffff80001040       0x20
 .rodata.str1.1
                0xffffffff80001040       0x1a build/r/core/a.o
                                         0x30 (size before relaxing)
 .rodata.cst4   0xffffffff80001040       0x14 build/r/core/a.o
 .rodata.str1.1
                0xffffffff80001054       0x40 build/r/drivers/c.o
                                         0x99 (size before relaxing)

.dynsym         0xffffffff80001060       0x18
 .dynsym        0xffffffff80001060       0x18 build/r/core/a.o

.bss            0xffffffff80001080       0x20
 *(COMMON)
 COMMON         0xffffffff80001080       0x10 build/r/core/a.o

/DISCARD/
 *(.note.GNU-stack)
 .note          0xffffffff80001000       0x10 build/r/core/a.o
OUTPUT(build/r/kernel.elf elf64-x86-64)
`
