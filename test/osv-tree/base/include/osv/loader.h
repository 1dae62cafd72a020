/* What the parts of the kernel know of each other. */
#pragma once

#include <stdint.h>

extern int opt_verbose, opt_power_off_on_abort;

/* Ends the machine: by ACPI where that driver is linked in, else by a reset. */
__attribute__((noreturn)) void poweroff(void);

/* A line of the boot chart. */
void boot_event(const char *name);
void print_boot_chart(void);

/* Memory of the machine in KiB, as the firmware left it in the CMOS; 0 when it did not. */
uint64_t memory_kib(void);
void check_memory(void);

/* Runs `path argument …`; what it returned. A program that is not in the image ends the system. */
int run_program(char *path, char *arguments);

/* Whether the root file system has this file. */
int root_has(const char *path);
int bootfs_has(const char *path);
int rofs_mount(void);
int rofs_has(const char *path);
