/* Breaks the build: no compiler takes this. */
int broken(void) { return missing_declaration; }
