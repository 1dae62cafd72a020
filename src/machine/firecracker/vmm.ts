import path from 'node:path'
import { firecrackerConfigName, firecrackerLogName } from '../../output-files.js'
import { success } from '../../verdict.js'
import { planRawDisks } from '../raw-disks.js'
import type { Vmm } from '../vmm.js'
import { firecrackerArguments, planFirecracker } from './configuration.js'
import { createFirecrackerControl } from './control.js'
import { firecrackerVocabulary } from './words.js'

/** Firecracker: a configuration file, no control socket, and a log that shows how the guest ended. */
export const firecracker: Vmm = {
  logsConsole: false,
  vocabulary: firecrackerVocabulary,
  plan: (wanted, { folder, out, program }) => {
    const disks = planRawDisks('firecracker', wanted, folder)
    if (!disks.ok) return disks
    const { machine, copies } = disks.value
    const planned = planFirecracker(machine)
    if (!planned.ok) return planned
    // In the output folder: its path in the command line identifies a machine that outlived its run.
    const file = path.join(out, firecrackerConfigName)
    const log = path.join(out, firecrackerLogName)
    // A person at a shell reads the messages there.
    const keepsLog = wanted.control.type === 'attached'
    return success({
      copies,
      files: [
        { path: file, text: `${JSON.stringify(planned.value, null, 2)}\n` },
        ...(keepsLog ? [{ path: log, text: '' }] : []),
      ],
      argv: firecrackerArguments(program, file, keepsLog ? log : null),
      control: createFirecrackerControl(log),
    })
  },
}
