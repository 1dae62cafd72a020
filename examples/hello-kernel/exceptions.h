#pragma once

/* From now on every CPU exception prints a report on the console and halts. */
void exceptions_init(void);
