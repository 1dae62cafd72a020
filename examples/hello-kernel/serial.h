#pragma once

void serial_init(void);
void serial_put(char c);
/* Waits for a character. */
char serial_get(void);
