#pragma once

void print_banner(void);
