conf_drivers_pci?=1
conf_drivers_nvme?=1
