import { vmmFacts } from '../../machine/vmm-facts.js'
import type { Profile } from '../../profile/profile.js'
import { linuxArchs } from './arch.js'

/**
 * The profile's command line with a serial console, and with a panic that ends the machine instead
 * of hanging it, unless the profile sets these itself. Ours come first: arguments after ` -- ` are
 * for init, and the last of several consoles becomes /dev/console.
 */
export function composeLinuxCommandLine({ settings }: Profile): string {
  const own = settings.boot.cmdline.trim()
  const forKernel = own.split(/\s+/)
  const end = forKernel.indexOf('--')
  const keys = new Set(
    (end < 0 ? forKernel : forKernel.slice(0, end)).map((word) => word.split('=')[0]),
  )
  // To dump its memory, the machine must stay after a panic.
  const staysForCore = settings.boot.core === true
  const leavesByKeyboard = vmmFacts[settings.boot.vmm].leavesByKeyboard.includes(settings.arch)
  const added = [
    ...(keys.has('console') ? [] : [`console=${linuxArchs[settings.arch].console}`]),
    ...(keys.has('panic') || staysForCore ? [] : ['panic=-1']),
    ...(keys.has('reboot') || !leavesByKeyboard ? [] : ['reboot=k']),
  ]
  return [...added, own].filter((part) => part !== '').join(' ')
}
