conf_hide_symbols ?= 0
