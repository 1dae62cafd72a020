"""Tries the ways out that a shell cannot, and prints what it got: one line for each success.

Each attempt only looks, and is harmless where it succeeds: the test also runs it without a box.
Arguments: the secret backwards, the pid of osv-kernel's parent, the name of a key in the kernel's keyrings.
"""

import ctypes
import glob
import os
import socket
import stat
import struct
import sys
import tempfile

secret, outer, key = sys.argv[1][::-1].encode(), int(sys.argv[2]), sys.argv[3].encode()
libc = ctypes.CDLL(None, use_errno=True)
libc.syscall.restype = ctypes.c_long
x86 = os.uname().machine == "x86_64"


def got(what):
    print("GOT", what, flush=True)


def call(on_x86, elsewhere, *arguments):
    return libc.syscall(ctypes.c_long(on_x86 if x86 else elsewhere), *arguments)


# Descriptors that were left open.
for name in os.listdir("/proc/self/fd"):
    try:
        target = os.readlink(f"/proc/self/fd/{name}")
    except OSError:
        continue
    if int(name) > 2 and os.path.exists(f"/proc/self/fd/{name}"):
        got(f"descriptor {name} {target}")
    elif target.startswith("/") and target != "/dev/null":
        got(f"standard {name} {target}")
try:
    os.close(os.open("/dev/tty", os.O_RDWR))
    got("terminal")
except OSError:
    pass

# Memory and tracing of other processes: every process here, and the one outside by its number.
def read_memory(pid):
    with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "rb", 0) as memory:
        for line in maps:
            place, rights = line.split()[:2]
            first, last = (int(part, 16) for part in place.split("-"))
            if "r" not in rights or last - first > 2**26 or "vvar" in line:
                continue
            try:
                memory.seek(first)
                if secret in memory.read(last - first):
                    return True
            except (OSError, ValueError, OverflowError):
                pass
    return False


others = [int(name) for name in os.listdir("/proc") if name.isdigit() and int(name) != os.getpid()]
for pid in others:
    try:
        if read_memory(pid):
            got(f"mem {pid}")
    except OSError:
        pass


class Vector(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]


buffer = ctypes.create_string_buffer(1)
here, there = Vector(ctypes.addressof(buffer), 1), Vector(id(None), 1)
if call(310, 270, outer, ctypes.byref(here), 1, ctypes.byref(there), 1, 0) == 1:
    got("process_vm_readv")
if os.path.exists(f"/proc/{outer}/fd"):
    got(f"fds of {outer}")
if call(434, 434, outer, 0) >= 0:
    got("pidfd_open")

# Variables: tokens, and the addresses of agents.
for name, value in os.environ.items():
    if secret in value.encode() or name.endswith(("_SOCK", "_TOKEN")) or name.startswith(("DBUS_", "XDG_RUNTIME")):
        got(f"variable {name}")

# Sockets by their places, by the kernel's lists, and through directories that programs use for them.
for top in ("/run", "/var/run", "/tmp", "/var/tmp", "/dev/shm", os.path.expanduser("~")):
    for folder, _, files in os.walk(top):
        for name in files:
            try:
                if stat.S_ISSOCK(os.lstat(os.path.join(folder, name)).st_mode):
                    got(f"socket {folder}/{name}")
            except OSError:
                pass
for line in open("/proc/net/unix").readlines()[1:]:
    got("unix socket " + line.split()[-1])
    break
if os.path.exists(f"/run/user/{os.getuid()}"):
    got("/run/user")
for file in glob.glob("/dev/shm/*") + glob.glob("/dev/mqueue/*"):
    got(file)

# System V objects of the host, whose numbers are small.
for kind in ("shm", "msg", "sem"):
    if len(open(f"/proc/sysvipc/{kind}").readlines()) > 1:
        got(f"System V {kind}")

# Keys of the kernel: add_key is 248, request_key 249, keyctl 250.
# By name: the session's keyring and the user's are asked.
if call(249, 218, b"user", key, None, 0) > 0:
    got("kernel key")
if call(248, 217, b"user", b"osv-kernel-test-of-a-build", b"x", 1, -3) > 0:
    got("place for kernel keys")
try:
    if key in open("/proc/keys", "rb").read():
        got("/proc/keys")
except OSError:
    pass

# The network, by each family: a route, loopback of both kinds, the metadata of clouds, names.
for family, address in (
    (socket.AF_INET, ("169.254.169.254", 80)),
    (socket.AF_INET6, ("2001:db8::1", 9)),
    (socket.AF_INET, ("192.0.2.1", 9)),
):
    try:
        probe = socket.socket(family, socket.SOCK_DGRAM)
        probe.connect(address)
        got(f"route to {address[0]}")
    except OSError:
        pass
try:
    socket.getaddrinfo("example.org", 80)
    got("names")
except OSError:
    pass
for family, kind in ((socket.AF_PACKET, socket.SOCK_RAW), (socket.AF_INET, socket.SOCK_RAW)):
    try:
        socket.socket(family, kind, 1).close()
        got(f"raw socket {family}")
    except OSError:
        pass
VSOCK = 40
try:
    machine = socket.socket(VSOCK, socket.SOCK_STREAM)
    machine.settimeout(1)
    machine.connect((2, 1))
    got("vsock")
except OSError as error:
    # Refused by the host itself: there is a way.
    if error.errno == 111:
        got("vsock")

# Files through which root changes the host: opened for writing, never written.
for file in (
    "/proc/sys/kernel/core_pattern",
    "/proc/sys/kernel/modprobe",
    "/proc/sys/vm/overcommit_memory",
    "/proc/sysrq-trigger",
    "/sys/kernel/uevent_helper",
    "/sys/fs/cgroup/release_agent",
    "/sys/fs/cgroup/cgroup.procs",
    "/sys/kernel/security/apparmor/.remove",
    "/sys/kernel/debug",
    "/dev/mem",
    "/dev/kmsg",
    "/etc/ld.so.preload",
    "/etc/cron.d",
    "/var/spool/cron",
    "/var/spool/at",
    "/usr/lib/systemd/system",
    "/boot",
):
    if os.access(file, os.W_OK):
        got(f"writes {file}")
for device in os.listdir("/dev"):
    if stat.S_ISBLK(os.lstat(f"/dev/{device}").st_mode):
        got(f"block device {device}")

# Privileges: programs with set-user-ID that work, more in a namespace of its own, and what root has.
status = dict(line.split(":\t", 1) for line in open("/proc/self/status") if ":\t" in line)
if int(status["NoNewPrivs"]) == 0 and os.getuid() != 0:
    got("set-user-ID programs")
SYS_ADMIN, SYS_PTRACE, MKNOD, NET_ADMIN, SYS_MODULE = 21, 19, 27, 12, 16
for name in (SYS_ADMIN, SYS_PTRACE, MKNOD, NET_ADMIN, SYS_MODULE):
    if int(status["CapEff"], 16) >> name & 1:
        got(f"capability {name}")
own = tempfile.mkdtemp().encode()
if call(165, 40, b"none", own, b"tmpfs", 0, None) == 0:
    call(166, 39, own, 2)
    got("mount")
try:
    os.mknod(own + b"/zero", stat.S_IFCHR | 0o600, os.makedev(1, 5))
    os.close(os.open(own + b"/zero", os.O_RDONLY))
    got("mknod")
except OSError:
    pass

# A namespace of its own gives all privileges inside, for files that are locked down.
if os.fork() == 0:
    NEWUSER, NEWNS = 0x10000000, 0x00020000
    if libc.unshare(NEWUSER | NEWNS) == 0:
        for file in ("/proc/sys/kernel/core_pattern", "/etc", "/usr", "/proc/sysrq-trigger"):
            # MS_REMOUNT | MS_BIND: is it writable afterwards?
            if call(165, 40, b"none", file.encode(), None, 0x1020, None) == 0 and os.access(file, os.W_OK):
                got(f"remounts {file}")
            if call(166, 39, file.encode(), 2) == 0 and os.access(file, os.W_OK):
                got(f"uncovers {file}")
    os._exit(0)
os.wait()

# The kernel's other doors.
PERF = struct.pack("IIQQQQQ", 1, 112, 0, 0, 0, 0, 0) + bytes(72)
if call(298, 241, ctypes.c_char_p(PERF), -1, 0, -1, 0) >= 0:
    got("perf_event_open on a processor")
if call(321, 280, 0, ctypes.create_string_buffer(128), 128) >= 0:
    got("bpf")
