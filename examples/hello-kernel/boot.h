#pragma once

/*
 * Returns the command line from the boot information, which may be changed in place; empty if there
 * is no command line. `information` is the argument of the entry point. Panics if it is not valid
 * boot information.
 */
char *find_command_line(const void *information);
