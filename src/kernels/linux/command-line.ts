import { vmmFacts } from '../../machine/vmm-facts.js'
import type { Profile } from '../../profile/profile.js'
import { linuxArchs } from './arch.js'

/**
 * The profile's command line with a serial console, and with a panic that ends the machine instead
 * of hanging it, unless the profile sets them itself. Ours come first: what follows ` -- ` would be
 * for init, and of several consoles the last is /dev/console.
 */
export function composeLinuxCommandLine({ settings }: Profile): string {
  const own = settings.boot.cmdline.trim()
  const forKernel = own.split(/\s+/)
  const end = forKernel.indexOf('--')
  const keys = new Set(
    (end < 0 ? forKernel : forKernel.slice(0, end)).map((word) => word.split('=')[0]),
  )
  // A machine that is gone has no memory to be kept.
  const staysForCore = settings.boot.core === true
  const leavesByKeyboard = vmmFacts[settings.boot.vmm].leavesByKeyboard.includes(settings.arch)
  const added = [
    ...(keys.has('console') ? [] : [`console=${linuxArchs[settings.arch].console}`]),
    ...(keys.has('panic') || staysForCore ? [] : ['panic=-1']),
    ...(keys.has('reboot') || !leavesByKeyboard ? [] : ['reboot=k']),
  ]
  return [...added, own].filter((part) => part !== '').join(' ')
}
