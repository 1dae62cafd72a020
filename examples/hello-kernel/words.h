#pragma once

/* Executes the words of a command line in order; returns after the last one. */
void run_words(char *command_line);
