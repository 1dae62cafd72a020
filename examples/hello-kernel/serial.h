#pragma once

void serial_init(void);
void serial_put(char c);
