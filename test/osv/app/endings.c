/* One program for each way to end, chosen when it is compiled. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(void) {
  puts("about to end");
  fflush(stdout);
#if defined(EXIT)
  return EXIT;
#elif defined(ABORT)
  abort();
#elif defined(FAULT)
  *(volatile int *)0x123456789000 = 1;
  return 0;
#else
  for (;;) pause();
#endif
}
