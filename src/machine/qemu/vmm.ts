import { success } from '../../verdict.js'
import type { Vmm } from '../vmm.js'
import { checkQemuVersion } from './check-version.js'
import { planMachine } from './command-line.js'
import { createQmpControl } from './qmp.js'
import { probeSandbox } from './sandbox.js'

/** QEMU: starts stopped, is controlled by QMP, and has everything that a profile can ask for. */
export const qemu: Vmm = {
  logsConsole: true,
  vocabulary: { acceleratorFailed: /^KVM internal error|^KVM: entry failed/ },
  probeSandbox,
  checkVersion: checkQemuVersion,
  plan: (machine, { program }) =>
    success({
      copies: null,
      files: [],
      argv: planMachine(machine, program),
      control: createQmpControl(),
    }),
}
