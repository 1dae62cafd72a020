import path from 'node:path'
import { setMode, writeWhole } from '../host/files/files.js'
import { findProgram } from '../host/facts/packages.js'
import { architectures, archs } from '../machine/arch.js'

/** Names under which builds start QEMU: Debian's, Red Hat's, and old ones. */
const qemuNames = [
  ...archs.flatMap((arch) => {
    const { program, narrower } = architectures[arch].qemu
    return [program, ...narrower]
  }),
  ...['qemu-kvm', 'kvm'],
]

/** Whether to hide KVM from the machines that a build starts. */
interface FrontOptions {
  readonly hideKvm: boolean
}

/**
 * A wrapper around QEMU, for the machines that builds start.
 *
 * OSv's scripts/run.py passes `-enable-kvm -cpu host,+x2apic` whenever /dev/kvm exists, whether it
 * works or not: `hideKvm` removes every request for KVM.
 *
 * scripts/upload_manifest.py sends files as soon as the forwarded port 10000 accepts connections.
 * QEMU accepts them at once, but a guest that is not ready resets them, so slow hosts always lose
 * this race: the wrapper opens the port when the guest says that it waits.
 */
function renderQemuFront(program: string, { hideKvm }: FrontOptions): string {
  const quoted = `'${program.replaceAll("'", String.raw`'\''`)}'`
  // QEMU chooses KVM by itself if its program is called kvm.
  const accelerator = hideKvm ? ' -accel tcg' : ''
  return `#!/bin/sh
hide=${hideKvm ? 'yes' : 'no'}
forward=
left=$#
take() {
  left=$((left - 1))
}
# Rotate the arguments once; those to keep are appended.
while [ "$left" -gt 0 ]; do
  option=$1
  shift
  take
  case $hide$option in
  yes-enable-kvm | yes--enable-kvm) continue ;;
  yes-accel | yes--accel | yes-cpu | yes--cpu | yes-machine | yes--machine | yes-M | yes--M) ;;
  yes-netdev | no-netdev) ;;
  *)
    set -- "$@" "$option"
    continue
    ;;
  esac
  if [ "$left" -eq 0 ]; then
    set -- "$@" "$option"
    continue
  fi
  value=$1
  shift
  take
  case $option in
  -accel | --accel)
    case $value in kvm | kvm,*) continue ;; esac
    ;;
  -cpu | --cpu)
    case $value in host | host,*) value=max ;; esac
    ;;
  -netdev)
    wanted=$(printf %s "$value" | sed -n 's/.*,hostfwd=\\(tcp:127\\.0\\.0\\.1:[0-9]*-:10000\\).*/\\1/p')
    name=$(printf %s ",$value" | sed -n 's/.*,id=\\([^,]*\\).*/\\1/p')
    if [ -n "$wanted" ] && [ -n "$name" ]; then
      forward="hostfwd_add $name $wanted"
      value=$(printf %s "$value" | sed 's/,hostfwd=tcp:127\\.0\\.0\\.1:[0-9]*-:10000//')
    fi
    ;;
  *)
    value=$(printf ',%s,' "$value" | sed -e 's/,accel=[^,]*//g' -e 's/^,//' -e 's/,$//')
    if [ -z "$value" ]; then continue; fi
    ;;
  esac
  set -- "$@" "$option" "$value"
done
if [ -z "$forward" ]; then exec ${quoted} "$@"${accelerator}; fi

pipes=$(mktemp -d) || exit 1
mkfifo "$pipes/monitor.in" "$pipes/monitor.out" "$pipes/console" || exit 1
exec 3<>"$pipes/monitor.in"
cat <"$pipes/monitor.out" >/dev/null &
drain=$!
${quoted} "$@"${accelerator} \\
  -chardev "pipe,id=front,path=$pipes/monitor" -mon chardev=front,mode=readline \\
  >"$pipes/console" 3>&- &
machine=$!
trap 'kill "$machine"' TERM INT HUP
while IFS= read -r line; do
  case $line in *'Waiting for connection from host'*) echo "$forward" >&3 ;; esac
  printf '%s\\n' "$line"
done <"$pipes/console"
wait "$machine"
status=$?
kill "$drain" 2>/dev/null
rm -rf "$pipes"
exit "$status"
`
}

/**
 * Writes such a wrapper for every QEMU of this host. Returns the folders to put first in a build's
 * PATH; none if there is no QEMU.
 */
export async function writeQemuFronts(
  folder: string,
  options: FrontOptions,
): Promise<readonly string[]> {
  let written = false
  for (const name of qemuNames) {
    const program = await findProgram(name)
    if (program === undefined || path.dirname(program) === folder) continue
    const file = path.join(folder, name)
    await writeWhole(file, renderQemuFront(program, options))
    await setMode(file, 0o755)
    written = true
  }
  return written ? [folder] : []
}
