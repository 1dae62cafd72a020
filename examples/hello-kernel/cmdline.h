#pragma once

/*
 * Takes the next word from *rest (split at white space, in place) and splits it at its first '='.
 * *value is NULL for a word without '='. Returns NULL if no words are left.
 */
char *next_word(char **rest, char **value);

/* Replaces every %XX by its byte, so that a word can contain spaces and control characters. */
void decode_percent(char *text);

/* Decimal digits up to the first other character; saturates instead of overflowing. */
unsigned parse_number(const char *text);

int same_text(const char *a, const char *b);
