#pragma once

/* Obeys the words of a command line in order; returns when there are none left. */
void run_words(char *command_line);
