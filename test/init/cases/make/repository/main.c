static void put(char character)
{
	__asm__ volatile("outb %0, %1" : : "a"(character), "Nd"((unsigned short)0x3f8));
}

static void print(const char *text)
{
	while (*text)
		put(*text++);
}

void kernel_panic(void)
{
	print("kernel panic: it is not ready\n");
}

void kernel_main(void)
{
	print("sample kernel is ready\n");
}
