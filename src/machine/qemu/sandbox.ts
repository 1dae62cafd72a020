import { captureProcess } from '../../host/process/process.js'

/**
 * QEMU's own filter of system calls, as libvirt sets it: no new programs, no other user or group, no
 * obsolete calls, no priorities. Nothing that we ask of QEMU needs them.
 */
export const sandboxArguments: readonly string[] = [
  '-sandbox',
  'on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny',
]

const probeLimitMs = 5000

/** By program: asked once per process. */
const answers = new Map<string, Promise<boolean>>()

async function probe(program: string): Promise<boolean> {
  const { exitCode, reason } = await captureProcess(
    {
      argv: [
        ...[program, ...sandboxArguments, '-nodefaults', '-no-user-config'],
        // The filter is installed before this is answered (QEMU: system/vl.c).
        ...['-machine', 'none', '-display', 'none', '-device', 'help'],
      ],
    },
    { timeoutMs: probeLimitMs },
  )
  return reason === 'exited' && exitCode === 0
}

/** Whether a QEMU has the filter and the host lets it install it: builds without seccomp do not. */
export async function probeSandbox(program: string): Promise<boolean> {
  const asked = answers.get(program) ?? probe(program)
  answers.set(program, asked)
  return asked
}
