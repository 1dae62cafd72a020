#pragma once

/* Loads an empty IDT: the next exception cannot be delivered and shuts the CPU down. */
void exceptions_disable(void);
