/*
 * The loader of the small tree: C in a file of this name, for the name is part of the contract.
 * From the first line on the console to the last program's end.
 */
#include <stdint.h>

#include <osv/acpi.h>
#include <osv/debug.h>
#include <osv/drivers.h>
#include <osv/drivers_config.h>
#include <osv/io.h>
#include <osv/loader.h>
#include <osv/options.h>
#include <osv/string.h>
#include <osv/version.h>
#if __has_include(<osv/kernel_config_lazy_stack.h>)
#include <osv/kernel_config_lazy_stack.h>
#include <osv/kernel_config_memory_debug.h>
#include <osv/kernel_config_networking_stack.h>
#include <osv/kernel_config_preempt.h>
#include <osv/kernel_config_tracepoints.h>
#endif

#define PVH_MAGIC 0x336ec578

struct hvm_start_info {
  uint32_t magic, version, flags, nr_modules;
  uint64_t modlist, cmdline, rsdp;
};

int opt_verbose, opt_power_off_on_abort;
static int opt_help, opt_mount, opt_noshutdown, opt_bootchart;
static char *opt_rootfs, *opt_console, *opt_chdir, *opt_ip, *opt_redirect, *opt_delay;
static char root_name[16];

void premain(const struct hvm_start_info *info);

static void usage(void) {
  print(
      "OSv options:\n"
      "  --help                print this list\n"
#if CONF_tracepoints
      "  --trace=arg           tracepoints that are switched on\n"
      "  --trace-backtrace     log who called as well\n"
#endif
      "  --nomount             leave the root file system alone\n"
      "  --nopivot             stay on the boot file system\n"
      "  --rootfs=arg          kind of the root file system\n"
      "  --maxnic=arg          most network cards\n"
      "  --norandom            no random devices\n"
      "  --noshutdown          stay up after the last program\n"
      "  --power-off-on-abort  end the machine when aborting\n"
      "  --noinit              skip the commands of /init\n"
      "  --verbose             say more\n"
      "  --console=arg         driver of the console\n"
      "  --env=arg             set a variable of the environment\n"
      "  --cwd=arg             folder to start in\n"
      "  --bootchart           show where the time of\n"
      "                        the boot went\n"
#if CONF_networking_stack
      "  --ip=arg              address of a network card\n"
      "  --defaultgw=arg       where packets go\n"
      "  --nameserver=arg      who knows names\n"
#endif
      "  --delay=arg (=0)      seconds to wait first\n"
      "  --redirect=arg        file for all output\n"
      "  --disable_rofs_cache  read files from the disk each time\n"
      "  --nopci               look for no PCI devices\n"
      "  --mount-fs=arg        one more file system: kind,device,path\n"
      "  --preload-zfs-library have ZFS at hand\n\n");
}

static void ignore_values(const char *name) {
  while (extract_option_value(name)) {
  }
}

static char *last_value(const char *name) {
  char *value = extract_option_value(name);
  ignore_values(name);
  return value;
}

static void take_options(void) {
  opt_help = extract_option_flag("help");
  opt_verbose = extract_option_flag("verbose");
  opt_bootchart = extract_option_flag("bootchart");
  opt_noshutdown = extract_option_flag("noshutdown");
  opt_power_off_on_abort = extract_option_flag("power-off-on-abort");
  opt_mount = !extract_option_flag("nomount");
  extract_option_flag("nopivot");
  extract_option_flag("norandom");
  extract_option_flag("noinit");
  extract_option_flag("nopci");
  extract_option_flag("disable_rofs_cache");
  extract_option_flag("preload-zfs-library");
#if CONF_tracepoints
  extract_option_flag("trace-backtrace");
  last_value("trace");
#endif
  last_value("maxnic");
  opt_rootfs = last_value("rootfs");
  opt_console = last_value("console");
  opt_chdir = last_value("cwd");
  opt_redirect = last_value("redirect");
  opt_delay = last_value("delay");
#if CONF_networking_stack
  opt_ip = last_value("ip");
  last_value("defaultgw");
  last_value("nameserver");
#endif
  last_value("mount-fs");
  for (char *value; (value = extract_option_value("env"));)
    debug("Setting in environment: %s\n", value);

  int unknown = 0;
  for (const char *name; (name = next_unknown_option()); unknown = 1)
    print("unrecognized option: %s\n", name);
  if (unknown || opt_help) usage();
  if (unknown) poweroff();
}

int root_has(const char *path) {
  if (!opt_mount || !strcmp(root_name, "ramfs")) return bootfs_has(path);
  if (!strcmp(root_name, "virtiofs")) return pci_find(0x1af4, 0x105a) >= 0;
  return rofs_has(path);
}

static void mount_root(void) {
  if (!opt_mount) return;
  const char *name = opt_rootfs ? opt_rootfs : "rofs";
  memcpy(root_name, name, strlen(name) < 15 ? strlen(name) : 15);
  if (!opt_rootfs) debug("Auto-discovering the root filesystem...\n");
  if (!strcmp(root_name, "ramfs")) return;
  int failed = strcmp(root_name, "virtiofs") ? rofs_mount() : pci_find(0x1af4, 0x105a) < 0;
  if (failed) debug("Could not mount %s root filesystem.\n", root_name);
  boot_event(failed ? "no root" : "ROFS mounted");
}

static void start_network(void) {
#if CONF_networking_stack && CONF_drivers_virtio_net
  if (!opt_ip || pci_find(0x1af4, 0x1000) < 0) return;
  char *address = strchr(opt_ip, ','), *mask = address ? strchr(address + 1, ',') : 0;
  if (!mask) abort_with("incorrect parameter on --ip");
  *address++ = *mask = 0;
  print("%s: %s\n", opt_ip, address);
#endif
}

static void wait_seconds(const char *text) {
  uint64_t seconds = 0;
  while (*text >= '0' && *text <= '9') seconds = seconds * 10 + (uint64_t)(*text++ - '0');
  /* Under TCG the counter counts nanoseconds. */
  for (uint64_t start = read_tsc(); read_tsc() - start < seconds * 1000000000;)
    __asm__ volatile("pause");
}

static void run_commands(char *rest) {
  print("Cmdline: %s\n", rest);
  char *command = next_command(&rest);
  if (!command) print("This image has an empty command line. Nothing to run.\n");
  for (; command; command = next_command(&rest)) {
    char *arguments = strchr(command, ' ');
    if (arguments) *arguments++ = 0;
    int status = run_program(command, arguments ? arguments : command + strlen(command));
    if (status) debug("program %s returned %u\n", command, (unsigned)status);
  }
}

void premain(const struct hvm_start_info *info) {
  static char line[512];
  console_init();
  boot_event("");
  print("OSv " OSV_VERSION "\n");
  exceptions_init();
  boot_event("TLS initialization");
  if (info->magic == PVH_MAGIC) acpi_root = info->rsdp;
  const char *given = info->cmdline ? (const char *)info->cmdline : "";
  unsigned long length = strlen(given);
  memcpy(line, given, length < sizeof line ? length : sizeof line - 1);
  char *commands = parse_options(line);
  check_memory();
  take_options();
  if (opt_delay) wait_seconds(opt_delay);
  if (opt_console && strcmp(opt_console, "serial") && strcmp(opt_console, "all") &&
      strcmp(opt_console, "vga")) {
    print("Unknown console:%s\n", opt_console);
    abort_with("");
  }
#if CONF_lazy_stack
  debug("lazy stack: on\n");
#else
  debug("lazy stack: off\n");
#endif
#if CONF_memory_debug
  debug("memory debugging: on\n");
#endif
  debug("C++ level: %s\n", CXX_LEVEL);
  probe_drivers();
  boot_event("drivers loaded");
  mount_root();
  start_network();
  if (opt_chdir) debug("Chdir to: '%s'\n", opt_chdir);
  boot_event("Total time");
  if (opt_bootchart)
    print_boot_chart();
  else
    print("Booted up in 0.00 ms\n");
  if (opt_redirect) print("Writing stdout and stderr to %s\n", opt_redirect);
  run_commands(commands);
  if (opt_noshutdown) halt();
  debug("Powering off.\n");
  poweroff();
}
