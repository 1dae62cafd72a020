/*
 * Programs are known to the kernel and have to be in the image all the same. Each shows one way in
 * which programs end; any other name greets.
 */
#include <osv/debug.h>
#include <osv/io.h>
#include <osv/loader.h>
#include <osv/string.h>

int puts(const char *text);

static int hello(char *arguments) {
  puts("Hello from C code");
  if (*arguments) print("with %s\n", arguments);
  return 0;
}

static int exit3(char *arguments) {
  (void)arguments;
  return 3;
}

static int aborting(char *arguments) {
  (void)arguments;
  abort_with("Aborted\n");
}

static int asserting(char *arguments) {
  assertion_failed("arguments != 0", __FILE__, __LINE__, __func__);
  return *arguments;
}

static int faulting(char *arguments) {
  (void)arguments;
  /* Canonical, and far above what boot.S maps. */
  *(volatile uint64_t *)0x123456789000 = (uint64_t)__builtin_frame_address(0);
  return 0;
}

static int hanging(char *arguments) {
  (void)arguments;
  halt();
}

static int spinning(char *arguments) {
  (void)arguments;
  for (;;) __asm__ volatile("pause");
}

static int exhausting(char *arguments) {
  (void)arguments;
  print("Out of memory: could not reclaim any further. Current memory: %u Kb", 412);
  abort_with("");
}

static int serving(char *arguments) {
  print("Rest API server running on port 8000\n");
  /* In the background, `&!`, it does not keep the system up. */
  if (strncmp(arguments, "--wait", 6)) return 0;
  halt();
}

/* Whether a hypervisor leaf says KVM: `KVMKVMKVM` in EBX, ECX and EDX. */
static int under_kvm(void) {
  uint32_t a = 0x40000000, b, c = 0, d;
  __asm__ volatile("cpuid" : "+a"(a), "=b"(b), "+c"(c), "=d"(d));
  return b == 0x4b4d564b;
}

static int making_pool(char *arguments) {
  char *lever = arguments;
  while (*lever && strncmp(lever, "--hang-under-kvm", 16)) lever++;
  if (*lever && under_kvm()) halt();
  print("made the pool on %s\n", *arguments ? arguments : "nothing");
  return 0;
}

static int testing(char *arguments) {
  (void)arguments;
  print("SUMMARY: 1 tests, 0 failures\n");
  return 0;
}

static int failing(char *arguments) {
  (void)arguments;
  print("SUMMARY: 1 tests, 1 failures\n");
  return 1;
}

static const struct {
  const char *path;
  int (*run)(char *arguments);
} programs[] = {
    {"/exit3", exit3},
    {"/abort", aborting},
    {"/assert", asserting},
    {"/fault", faulting},
    {"/hang", hanging},
    {"/spin", spinning},
    {"/oom", exhausting},
    {"/libhttpserver-api.so", serving},
    {"/tools/mkfs.so", making_pool},
    {"/zfs.so", hello},
    {"/tests/tst-failing.so", failing},
    {"/tests/tst-aborting.so", aborting},
    {"/tests/tst-hanging.so", hanging},
};

int run_program(char *path, char *arguments) {
  if (!root_has(path)) {
    print("Failed to load object: %s. Powering off.\n", path);
    poweroff();
  }
  for (unsigned i = 0; i < sizeof programs / sizeof *programs; i++)
    if (!strcmp(path, programs[i].path)) return programs[i].run(arguments);
  return strncmp(path, "/tests/", 7) ? hello(arguments) : testing(arguments);
}
