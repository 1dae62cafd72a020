conf_drivers_xen?=1
