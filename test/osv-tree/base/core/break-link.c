/* Breaks the build: nobody has this function. */
int function_that_nobody_has(void);
int broken(void);
int broken(void) { return function_that_nobody_has(); }
