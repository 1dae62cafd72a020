include conf/profiles/$(arch)/hyperv.mk
include conf/profiles/$(arch)/vbox.mk
include conf/profiles/$(arch)/virtio-mmio.mk
include conf/profiles/$(arch)/virtio-pci.mk
include conf/profiles/$(arch)/vmware.mk
include conf/profiles/$(arch)/xen.mk
include conf/profiles/$(arch)/nvme.mk
conf_drivers_vga?=1
conf_drivers_pci?=1
conf_drivers_acpi?=1
conf_drivers_ena?=1
conf_drivers_pvpanic?=1
conf_drivers_hpet?=1
