#!/bin/sh
# Tries every way out that it knows, and prints what it got: one line for each success.
# Each attack is harmless where it succeeds: the test also runs it without a box.
# $1 secret, $2 pid of osv-kernel's parent, $3 port on the host's loopback, $4 a file of the runner, $5 out
got() { echo "GOT $1"; }
for file in /proc/[0-9]*/environ; do grep -qa "$1" "$file" 2>/dev/null && got "environ $file"; done
kill -0 "$2" 2>/dev/null && got "signal $2"
[ -e "/proc/$2/mem" ] && head -c 1 "/proc/$2/environ" >/dev/null 2>&1 && got "process $2"
for file in /proc/[0-9]*/cmdline; do tr '\0' ' ' <"$file" 2>/dev/null | grep -q 'dist/cli.js' && got "cmdline $file"; done
ls /proc/[0-9]*/fd/* >/dev/null 2>&1; for link in /proc/[0-9]*/root; do [ -e "$link$4" ] && got "root $link"; done
[ -e "$4" ] && got "runner file"
{ echo forged >>"$4"; } 2>/dev/null && [ -s "$4" ] && grep -q real "$4" 2>/dev/null && got "wrote runner file"
ls "$HOME"/.ssh "$HOME"/.netrc "$HOME"/.cargo/credentials* 2>/dev/null | grep -q . && got home
grep -rqa "$1" .git 2>/dev/null && got ".git/config"
{ echo x >.git/hooks/post-checkout; } 2>/dev/null && got "git hook"
[ -e .osv-kernel/.gitignore ] && got "state folder"
for socket in /var/run/docker.sock /run/docker.sock /run/systemd/private /run/dbus/system_bus_socket; do [ -e "$socket" ] && got "$socket"; done
cat /etc/shadow 2>/dev/null | grep -q . && got shadow
pattern=$(cat /proc/sys/kernel/core_pattern)
{ echo "$pattern" >/proc/sys/kernel/core_pattern; } 2>/dev/null && got core_pattern
(: >/usr/osv-kernel-test) 2>/dev/null && rm /usr/osv-kernel-test && got usr
sudo -n true 2>/dev/null && got sudo
mkdir "$5/mount" && mount -t tmpfs none "$5/mount" 2>/dev/null && umount "$5/mount" && got mount
[ -e /dev/vda ] || [ -e /dev/sda ] && got disk
[ -e /dev/shm/osv-kernel-test ] && got shm
python3 -c 'import socket,sys; socket.create_connection(("127.0.0.1", int(sys.argv[1])), 2)' "$3" 2>/dev/null && got loopback
python3 -c 'import socket; s=socket.socket(socket.AF_UNIX); s.connect("\0osv-kernel-test")' 2>/dev/null && got abstract
python3 -c 'import socket; s=socket.socket(socket.AF_INET, socket.SOCK_DGRAM); s.connect(("192.0.2.1", 9))' 2>/dev/null && got route
git describe --always >/dev/null 2>&1 || echo "no git describe"
setsid sh -c 'while :; do sleep 1; done' >/dev/null 2>&1 &
echo kernel >"$5/kernel"
