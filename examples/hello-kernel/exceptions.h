#pragma once

/* From now on every CPU exception becomes a report on the console and a halt. */
void exceptions_init(void);
