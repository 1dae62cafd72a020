import type { GuestPhase } from './boot-chart.js'

/** printk's time stamp, in seconds since the kernel's start (kernel/printk/printk.c). */
const stamped = /^(?:<\d{1,3}>)?\[ {0,6}(\d{1,6}\.\d{6})\](?:\[ {0,6}[CT]\d{1,9}\])? (.*)$/
/** init/main.c: from here on it is user space that boots. */
const initStarted = /^Run \S{1,255} as init process$/
/** kernel/reboot.c and arch code: the way down. */
const goingDown =
  /^reboot: (?:Power down|Restarting system|(?:Power off not available: )?System halted(?: instead)?)$/
/** systemd: src/core/manager.c, all parts but the last of which may be missing. */
const systemdFinished = /\bStartup finished in ([^=]{1,200}) = /
const systemdPart = /^(.{1,40}) \((firmware|loader|kernel|initrd|userspace)\)$/
/** systemd: src/basic/time-util.c */
const spanPart = /^(\d{1,6}(?:\.\d{1,9})?)(h|min|s|ms|us)$/
const spanMs = { h: 3_600_000, min: 60_000, s: 1000, ms: 1, us: 0.001 } as const

/** A time as systemd writes it (`1min 2.345s`), in milliseconds. */
function parseSpan(text: string): number | undefined {
  let ms = 0
  for (const word of text.trim().split(' ')) {
    const [, figure, unit] = spanPart.exec(word) ?? []
    if (figure === undefined) return undefined
    ms += Number(figure) * spanMs[unit as keyof typeof spanMs]
  }
  return Math.round(ms * 1000) / 1000
}

/** What systemd says its parts took, one after the other; nothing where it says something odd. */
function systemdPhases(parts: string): readonly GuestPhase[] {
  const phases: GuestPhase[] = []
  for (const part of parts.split(' + ')) {
    const [, span = '', name] = systemdPart.exec(part.trim()) ?? []
    const ms = parseSpan(span)
    if (name === undefined || ms === undefined) return []
    const startMs = phases.at(-1)?.endMs ?? 0
    phases.push({
      name: `guest: ${name}`,
      startMs,
      endMs: Math.round((startMs + ms) * 1000) / 1000,
    })
  }
  return phases
}

/**
 * The phases of a Linux boot by its own clock, which begins with the kernel: until init is started,
 * then until the system goes down; systemd's own account, where it gives one, says more.
 */
export function readLinuxPhases(lines: readonly string[]): readonly GuestPhase[] {
  let initMs: number | undefined
  for (const line of lines) {
    const [, parts] = systemdFinished.exec(line) ?? []
    const told = parts === undefined ? [] : systemdPhases(parts)
    if (told.length > 0) return told
    const [, seconds, text = ''] = stamped.exec(line) ?? []
    if (seconds === undefined) continue
    const atMs = Math.round(Number(seconds) * 1e6) / 1000
    if (initStarted.test(text)) initMs ??= atMs
    if (initMs !== undefined && goingDown.test(text))
      return [kernelPhase(initMs), { name: 'guest: user space', startMs: initMs, endMs: atMs }]
  }
  return initMs === undefined ? [] : [kernelPhase(initMs)]
}

function kernelPhase(initMs: number): GuestPhase {
  return { name: 'guest: kernel', startMs: 0, endMs: initMs }
}
