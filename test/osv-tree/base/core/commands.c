/* The command line: options in front, then programs with ; or & between them. */
#include <osv/options.h>

#include <osv/string.h>

enum { OPTIONS = 48 };

static struct {
  char *name, *value;
} options[OPTIONS];
static unsigned count;

/* Cuts the next word off; quotes hold spaces together and are taken away. */
static char *next_word(char **rest) {
  char *at = *rest, *out, *word;
  while (*at == ' ') at++;
  word = out = at;
  int quoted = 0;
  for (; *at && (quoted || *at != ' '); at++) {
    if (*at == '"')
      quoted = !quoted;
    else
      *out++ = *at;
  }
  *rest = *at ? at + 1 : at;
  *out = 0;
  return word;
}

char *parse_options(char *line) {
  for (;;) {
    while (*line == ' ') line++;
    if (strncmp(line, "--", 2)) return line;
    char *name = next_word(&line) + 2, *value = strchr(name, '=');
    if (value) *value++ = 0;
    if (count == OPTIONS) continue;
    options[count].name = name;
    options[count++].value = value;
  }
}

static char *take(const char *name, int with_value) {
  for (unsigned i = 0; i < count; i++) {
    char *value = options[i].value;
    if (!options[i].name || strcmp(options[i].name, name) || !value == with_value) continue;
    options[i].name = 0;
    return value ? value : (char *)name;
  }
  return 0;
}

int extract_option_flag(const char *name) { return take(name, 0) != 0; }

char *extract_option_value(const char *name) { return take(name, 1); }

const char *next_unknown_option(void) {
  for (unsigned i = 0; i < count; i++) {
    const char *name = options[i].name;
    options[i].name = 0;
    if (name) return name;
  }
  return 0;
}

char *next_command(char **rest) {
  char *at = *rest;
  while (*at == ' ' || *at == ';' || *at == '&' || *at == '!') at++;
  if (!*at) return 0;
  char *command = at;
  while (*at && *at != ';' && *at != '&' && *at != '!') at++;
  char *end = at;
  *rest = *at ? at + 1 : at;
  while (end > command && end[-1] == ' ') end--;
  *end = 0;
  return command;
}
