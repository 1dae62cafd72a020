#include "banner.h"
#include "boot.h"
#include "exceptions.h"
#include "print.h"
#include "serial.h"
#include "words.h"

void kernel_main(const void *information);

void kernel_main(const void *information) {
  serial_init();
  exceptions_init();
  print_banner();
  char *command_line = find_command_line(information);
  print("command line: %s\n", command_line);
  run_words(command_line);
}
