#include "banner.h"
#include "exceptions.h"
#include "panic.h"
#include "print.h"
#include "pvh.h"
#include "serial.h"
#include "words.h"

void kernel_main(const struct hvm_start_info *info);

void kernel_main(const struct hvm_start_info *info) {
  serial_init();
  exceptions_init();
  print_banner();
  if (info->magic != PVH_MAGIC) panic_now("not started through PVH");

  static char none[] = "";
  char *command_line = info->cmdline_paddr ? (char *)info->cmdline_paddr : none;
  print("command line: %s\n", command_line);
  run_words(command_line, info);
}
