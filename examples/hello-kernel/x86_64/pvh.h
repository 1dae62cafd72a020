/* Boot information from the loader: xen/include/public/arch-x86/hvm/start_info.h. */
#pragma once

#include <stdint.h>

#define PVH_MAGIC 0x336ec578

struct hvm_start_info {
  uint32_t magic;
  uint32_t version;
  uint32_t flags;
  uint32_t nr_modules;
  uint64_t modlist_paddr;
  uint64_t cmdline_paddr;
  uint64_t rsdp_paddr;
};

/* The boot information of this machine; set by find_command_line(). */
extern const struct hvm_start_info *start_info;
