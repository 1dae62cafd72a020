#pragma once

#include "pvh.h"

/* Obeys the words of a command line in order; returns when there are none left. */
void run_words(char *command_line, const struct hvm_start_info *info);
