/* The words of the command line. Most show one way in which real kernels end or hang. */
#include "words.h"

#include "checksum.h"
#include "clock.h"
#include "cmdline.h"
#include "cpu.h"
#include "panic.h"
#include "power.h"
#include "print.h"
#include "serial.h"
#include "watchdog.h"

/* Canonical on x86-64, and far above the few GiB that either entry.S maps. */
#define UNMAPPED 0x0000123456789000

static void do_print(char *text) { print("%s\n", text); }

static void do_write(char *text) { print("%s", text); }

/* Echoes the input like a terminal driver, then prints the line that it read. */
static void do_ask(char *prompt) {
  static char answer[80];
  unsigned length = 0;
  print("%s", prompt);
  for (char c; (c = serial_get()) != '\n' && c != '\r';) {
    print("%c", c);
    if (length < sizeof answer - 1) answer[length++] = c;
  }
  answer[length] = '\0';
  print("\nanswer: %s\n", answer);
}

static void do_crc32(char *text) { print("crc32: %08x\n", crc32(text)); }

static void do_wait(char *value) { wait_ms(parse_number(value)); }

static void do_poweroff(char *value) {
  (void)value;
  power_off();
}

static void do_exit(char *value) {
  exit_with(parse_number(value));
  print("exit: this machine cannot tell a status\n");
}

static void do_panic(char *value) { panic_now(*value ? value : "asked for by the command line"); }

static void do_fault(char *value) {
  (void)value;
  /* Forces a frame for this leaf function; otherwise the backtrace would miss a caller. */
  *(volatile uint64_t *)UNMAPPED = (uint64_t)__builtin_frame_address(0);
}

static void do_triple_fault(char *value) {
  (void)value;
  lose_machine();
}

static void do_watchdog(char *value) {
  if (!arm_watchdog(parse_number(value))) print("watchdog: this machine has none\n");
}

static void do_silent(char *value) {
  (void)value;
  halt();
}

static void do_spin(char *value) {
  (void)value;
  for (;;) relax();
}

static void do_flood(char *value) {
  (void)value;
  for (uint64_t line = 0;; line++) print("flood %lu the quick brown fox jumps over it\n", line);
}

static const struct {
  const char *name;
  void (*run)(char *value);
} words[] = {
    {"print", do_print},       {"write", do_write}, {"crc32", do_crc32},
    {"wait", do_wait},         {"exit", do_exit},   {"poweroff", do_poweroff},
    {"panic", do_panic},       {"fault", do_fault}, {"triple-fault", do_triple_fault},
    {"silent", do_silent},     {"spin", do_spin},   {"flood", do_flood},
    {"ask", do_ask},           {"watchdog", do_watchdog},
};

static void run_word(char *name, char *value) {
  for (unsigned i = 0; i < sizeof words / sizeof *words; i++) {
    if (!same_text(name, words[i].name)) continue;
    decode_percent(value);
    words[i].run(value);
    return;
  }
  if (*value)
    print("ignored: %s=%s\n", name, value);
  else
    print("ignored: %s\n", name);
}

void run_words(char *command_line) {
  static char empty[] = "";
  char *value;
  for (char *word; (word = next_word(&command_line, &value));)
    run_word(word, value ? value : empty);
}
