	.section .multiboot, "a"
	.balign 4
	.long 0x1badb002, 0, -0x1badb002

	.text
	.globl start
start:
	mov $stack, %esp
	nop
1:	cli
	hlt
	jmp 1b

	.bss
	.skip 4096
stack:
	.section .note.GNU-stack, "", @progbits
