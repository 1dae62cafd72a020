#include "boot.h"

#include "panic.h"
#include "pvh.h"

const struct hvm_start_info *start_info;

char *find_command_line(const void *information) {
  static char none[] = "";
  start_info = information;
  if (start_info->magic != PVH_MAGIC) panic_now("not started through PVH");
  return start_info->cmdline_paddr ? (char *)start_info->cmdline_paddr : none;
}
