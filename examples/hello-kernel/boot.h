#pragma once

/*
 * The command line among what the machine was started with, to be changed in place; empty where
 * there is none. `information` is what the entry point was given. Panics where that is not what it
 * should be.
 */
char *find_command_line(const void *information);
