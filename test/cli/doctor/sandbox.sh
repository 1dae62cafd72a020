# Runs a command in a mount namespace whose devices, udev rules and kernel modules are its own, with
# programs in front of PATH that write down how they were called. Needs root.
#
#   unshare --mount --propagation private bash sandbox.sh FOLDER denied|deaf|no-udev|unloaded COMMAND...
#
# denied: /dev/kvm is there and may not be opened. deaf: the same, and udev does nothing, without an
# error. no-udev: the same, and no udev runs, as in a container. unloaded: there is none, and no module for it.
set -eu
folder=$1 case=$2
shift 2
log=$folder/calls dev=$folder/dev programs=$folder/programs
kvm=/devices/virtual/misc/kvm
udevadm=$(command -v udevadm)
: > "$log"
mkdir -p "$dev" "$programs"

mount -t tmpfs none "$dev"
cp -a /dev/null /dev/zero /dev/full /dev/random /dev/urandom /dev/tty "$dev"
mkdir "$dev/shm"
ln -s /proc/self/fd "$dev/fd"
mount --rbind "$dev" /dev
mount -t tmpfs none /run
mount -t tmpfs none /etc/udev/rules.d
mount -t tmpfs none /sys/module

# A module as depmod wants it, for modprobe to find without loading it.
modules=$folder/lib/modules/1.0
mkdir -p "$modules"
printf '.section .modinfo,"a"\n.asciz "name=kvm_intel"\n' | as -o "$modules/kvm-intel.ko" -
depmod -b "$folder" 1.0 2> "$folder/depmod.log"

sed 's/^flags\t.*/flags\t\t: vmx hypervisor/; t; /^flags/d' /proc/cpuinfo > "$folder/cpuinfo"
grep -q '^flags' "$folder/cpuinfo" || printf 'flags\t\t: vmx hypervisor\n' >> "$folder/cpuinfo"
mount --bind "$folder/cpuinfo" /proc/cpuinfo

mkdir /run/udev
test "$case" = no-udev || touch /run/udev/control
case $case in
denied | deaf | no-udev) mknod -m 000 /dev/kvm c 10 232 ;;
unloaded) ;;
esac

# udevd would do to the device what the rules say by udev's own test, which since systemd 257 only says it.
cat > "$programs/udevadm" << END
#!/bin/sh
echo "udevadm \$*" >> "$log"
test "\$1" != trigger || {
  $udevadm trigger --dry-run --verbose "\$2" >> "$log"
  $udevadm test --action=add $kvm > "$folder/udev.log" 2>&1
  said() { sed -n "s/^kvm: .* \$1 \([0-9]*\)\$/\1/p" "$folder/udev.log" | tail -n 1; }
  chgrp "\$(said GROUP)" /dev/kvm
  chmod "\$(said MODE)" /dev/kvm
}
END
test "$case" != deaf || printf '#!/bin/sh\necho "udevadm $*" >> "%s"\n' "$log" > "$programs/udevadm"
# What modprobe would load, and what is there once it is loaded.
cat > "$programs/modprobe" << END
#!/bin/sh
echo "modprobe \$*" >> "$log"
$(command -v modprobe) --dry-run --verbose -d "$folder" -S 1.0 "\$@" >> "$log" || exit
mkdir "/sys/module/\$1"
mknod -m 000 /dev/kvm c 10 232
END
printf '#!/bin/sh\necho "apt-get $*" >> "%s"\nexit 1\n' "$log" > "$programs/apt-get"
chmod +x "$programs"/*

# The superuser may open whatever it wants; without these it is held to the permissions.
PATH=$programs:$PATH setpriv --bounding-set=-dac_override,-dac_read_search "$@" || true
printf '\n== %s ==\n' "$(stat -c '%a %G' /dev/kvm)"
cat /etc/udev/rules.d/* /run/udev/rules.d/* 2> /dev/null || true
