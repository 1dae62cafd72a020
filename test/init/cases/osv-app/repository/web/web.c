#include <stdio.h>

int main(void)
{
	puts("web server is ready");
	return 0;
}
