#pragma once

/* Loads an IDT which turns every CPU exception into a report on the console and a halt. */
void exceptions_init(void);

/* Loads an IDT without entries: the next exception cannot be delivered and shuts the CPU down. */
void exceptions_disable(void);
