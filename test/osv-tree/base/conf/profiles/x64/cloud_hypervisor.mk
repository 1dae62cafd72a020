include conf/profiles/$(arch)/virtio-pci.mk
conf_drivers_acpi?=1
