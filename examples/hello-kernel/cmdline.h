#pragma once

/*
 * Cuts the next word off *rest (white space separates, in place) and splits it at its first '='.
 * *value is NULL for a word without one. Returns NULL when no words are left.
 */
char *next_word(char **rest, char **value);

/* Replaces every %XX by the byte it names: a word can then hold spaces and control characters. */
void decode_percent(char *text);

/* Decimal digits up to the first other character; saturates instead of wrapping round. */
unsigned parse_number(const char *text);

int same_text(const char *a, const char *b);
