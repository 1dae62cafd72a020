#pragma once

/* Loads an IDT without entries: the next exception cannot be delivered and shuts the CPU down. */
void exceptions_disable(void);
