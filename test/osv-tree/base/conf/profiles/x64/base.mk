# First what comes along with what, from the top of the heap to its ground; then all that is off.

# scsi
ifeq (1,$(conf_drivers_pvscsi))
  conf_drivers_scsi ?= 1
endif
ifeq (1,$(conf_drivers_virtio_scsi))
  conf_drivers_scsi ?= 1
endif

# virtio
ifeq (1,$(conf_drivers_virtio_blk))
  conf_drivers_virtio ?= 1
endif
ifeq (1,$(conf_drivers_virtio_fs))
  conf_drivers_virtio ?= 1
endif
ifeq (1,$(conf_drivers_virtio_net))
  conf_drivers_virtio ?= 1
endif
ifeq (1,$(conf_drivers_virtio_rng))
  conf_drivers_virtio ?= 1
endif
ifeq (1,$(conf_drivers_virtio_scsi))
  conf_drivers_virtio ?= 1
endif

# acpi
ifeq (1,$(conf_drivers_hpet))
  conf_drivers_acpi ?= 1
endif
ifeq (1,$(conf_drivers_pvpanic))
  conf_drivers_acpi ?= 1
endif

# pci
ifeq (1,$(conf_drivers_acpi))
  conf_drivers_pci ?= 1
endif
ifeq (1,$(conf_drivers_ahci))
  conf_drivers_pci ?= 1
endif
ifeq (1,$(conf_drivers_ena))
  conf_drivers_pci ?= 1
endif
ifeq (1,$(conf_drivers_ide))
  conf_drivers_pci ?= 1
endif
ifeq (1,$(conf_drivers_nvme))
  conf_drivers_pci ?= 1
endif
ifeq (1,$(conf_drivers_pvscsi))
  conf_drivers_pci ?= 1
endif
ifeq (1,$(conf_drivers_vga))
  conf_drivers_pci ?= 1
endif
ifeq (1,$(conf_drivers_vmxnet3))
  conf_drivers_pci ?= 1
endif

# Everything there is
conf_drivers_acpi ?= 0
conf_drivers_ahci ?= 0
conf_drivers_ena ?= 0
conf_drivers_hpet ?= 0
conf_drivers_hyperv ?= 0
conf_drivers_ide ?= 0
conf_drivers_mmio ?= 0
conf_drivers_nvme ?= 0
conf_drivers_pci ?= 0
conf_drivers_pvpanic ?= 0
conf_drivers_pvscsi ?= 0
conf_drivers_scsi ?= 0
conf_drivers_vga ?= 0
conf_drivers_virtio ?= 0
conf_drivers_virtio_blk ?= 0
conf_drivers_virtio_fs ?= 0
conf_drivers_virtio_net ?= 0
conf_drivers_virtio_rng ?= 0
conf_drivers_virtio_scsi ?= 0
conf_drivers_vmxnet3 ?= 0
conf_drivers_xen ?= 0

# For the header that says what is linked in
export conf_drivers_acpi \
  conf_drivers_ahci \
  conf_drivers_ena \
  conf_drivers_hpet \
  conf_drivers_hyperv \
  conf_drivers_ide \
  conf_drivers_mmio \
  conf_drivers_nvme \
  conf_drivers_pci \
  conf_drivers_pvpanic \
  conf_drivers_pvscsi \
  conf_drivers_scsi \
  conf_drivers_vga \
  conf_drivers_virtio \
  conf_drivers_virtio_blk \
  conf_drivers_virtio_fs \
  conf_drivers_virtio_net \
  conf_drivers_virtio_rng \
  conf_drivers_virtio_scsi \
  conf_drivers_vmxnet3 \
  conf_drivers_xen
