#pragma once

#include <stdint.h>

unsigned long strlen(const char *text);
int strcmp(const char *one, const char *other);
int strncmp(const char *one, const char *other, unsigned long length);
void *memset(void *start, int byte, unsigned long length);
void *memcpy(void *to, const void *from, unsigned long length);
int memcmp(const void *one, const void *other, unsigned long length);
char *strchr(const char *text, int character);
