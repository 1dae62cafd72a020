import { maxBootMs, type GuestPhase } from './boot-chart.js'

/** printk's time stamp, in seconds since the kernel's start (kernel/printk/printk.c). */
const stamped = /^(?:<\d{1,3}>)?\[ {0,6}(\d{1,6}\.\d{6})\](?:\[ {0,6}[CT]\d{1,9}\])? (.*)$/
/** init/main.c: user space starts to boot here. */
const initStarted = /^Run \S{1,255} as init process$/
/** kernel/reboot.c and arch code: shutdown. */
const goingDown =
  /^reboot: (?:Power down|Restarting system|(?:Power off not available: )?System halted(?: instead)?)$/
/** systemd: src/core/manager.c; every part but the last is optional. */
const systemdFinished = /\bStartup finished in ([^=]{1,200}) = /
const systemdPart = /^(.{1,40}) \((firmware|loader|kernel|initrd|userspace)\)$/
/** systemd: src/basic/time-util.c */
const spanPart = /^(\d{1,6}(?:\.\d{1,9})?)(h|min|s|ms|us)$/
const spanMs = { h: 3_600_000, min: 60_000, s: 1000, ms: 1, us: 0.001 } as const

/** Parses a systemd time span (`1min 2.345s`) to milliseconds. */
function parseSpan(text: string): number | undefined {
  let ms = 0
  for (const word of text.trim().split(' ')) {
    const [, figure, unit] = spanPart.exec(word) ?? []
    if (figure === undefined) return undefined
    ms += Number(figure) * spanMs[unit as keyof typeof spanMs]
  }
  return Math.round(ms * 1000) / 1000
}

/** The boot phases that systemd reports, in order; empty if the line is malformed. */
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
 * The phases of a Linux boot by its own clock, which starts with the kernel: the kernel until init
 * starts, then user space until shutdown. If systemd reports its own phases, those are used.
 */
export function readLinuxPhases(lines: readonly string[]): readonly GuestPhase[] {
  // The lines may be a program's: a time that is not one must not get into the record.
  return writtenPhases(lines).filter(({ startMs, endMs }) => endMs >= startMs && endMs <= maxBootMs)
}

function writtenPhases(lines: readonly string[]): readonly GuestPhase[] {
  let initMs: number | undefined
  for (const line of lines) {
    const [, parts] = systemdFinished.exec(line) ?? []
    const reported = parts === undefined ? [] : systemdPhases(parts)
    if (reported.length > 0) return reported
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
