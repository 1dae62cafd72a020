conf_compiler_opt = -O0
conf_logger_debug=1
