conf_compiler_cflags = -mstrict-align
