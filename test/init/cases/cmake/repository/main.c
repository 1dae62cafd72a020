void uart_puts(const char *text);

void main(void)
{
	uart_puts("Hello from EL1\n");
}
