conf_jobs = $(shell nproc)
lto = 1
