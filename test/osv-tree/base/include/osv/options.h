#pragma once

/* Takes the options off the front of a command line and returns the rest, all in place. */
char *parse_options(char *line);
/* Whether `--name` is there; it counts as known then. */
int extract_option_flag(const char *name);
/* The value of the first `--name=value` left, or null. */
char *extract_option_value(const char *name);
/* An option nobody has taken, or null. */
const char *next_unknown_option(void);
/* The next program with its arguments, or null. */
char *next_command(char **rest);
