import path from 'node:path'
import { setMode, writeWhole } from '../host/files.js'
import { findProgram } from '../host/packages.js'

/** Names under which builds start QEMU: Debian's, Red Hat's, and the old ones. */
const qemuNames = [
  'qemu-system-x86_64',
  'qemu-system-i386',
  'qemu-system-aarch64',
  'qemu-system-arm',
  'qemu-kvm',
  'kvm',
] as const

/**
 * A program in front of QEMU that takes every wish for KVM from the command line. OSv's
 * scripts/run.py has `-enable-kvm -cpu host,+x2apic` as soon as /dev/kvm is there, works or not.
 */
export function renderKvmShield(program: string): string {
  const quoted = `'${program.replaceAll("'", String.raw`'\''`)}'`
  return `#!/bin/sh
# KVM does not work on this host: QEMU runs without it.
left=$#
take() {
  left=$((left - 1))
}
# The arguments go round once; what is kept is put at the end.
while [ "$left" -gt 0 ]; do
  option=$1
  shift
  take
  case $option in
  -enable-kvm | --enable-kvm) continue ;;
  -accel | --accel | -cpu | --cpu | -machine | --machine | -M | --M) ;;
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
  *)
    value=$(printf ',%s,' "$value" | sed -e 's/,accel=[^,]*//g' -e 's/^,//' -e 's/,$//')
    if [ -z "$value" ]; then continue; fi
    ;;
  esac
  set -- "$@" "$option" "$value"
done
# By the name of the program QEMU would choose KVM by itself where it is called kvm.
exec ${quoted} "$@" -accel tcg
`
}

/**
 * Puts such a program in front of every QEMU of this host. Answers with the folders that have to be
 * first in PATH of a build; none where there is no QEMU.
 */
export async function writeKvmShield(folder: string): Promise<readonly string[]> {
  let written = false
  for (const name of qemuNames) {
    const program = await findProgram(name)
    if (program === undefined || path.dirname(program) === folder) continue
    const file = path.join(folder, name)
    await writeWhole(file, renderKvmShield(program))
    await setMode(file, 0o755)
    written = true
  }
  return written ? [folder] : []
}
