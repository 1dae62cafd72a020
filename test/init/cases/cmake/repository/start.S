	.globl _start
_start:
	bl main
	b .
