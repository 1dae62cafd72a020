int function_that_nobody_has(void);

int main(void) { return function_that_nobody_has(); }
