import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Number of processes that the OOM killer has killed; null if the kernel does not report it. */
interface OomKills {
  /** On the whole host, since boot. */
  readonly host: number | null
  /** In our control group, whose limit may be below the host's memory. */
  readonly group: number | null
}

function readCount(file: string): number | null {
  try {
    const [, count] = /^oom_kill (\d+)$/m.exec(readFileSync(file, 'utf8')) ?? []
    return count === undefined ? null : Number(count)
  } catch {
    return null
  }
}

/**
 * The counter file of a control group, by the text of /proc/self/cgroup: of version 2 (`0::/path`,
 * memory.events) if that has the memory controller, otherwise of version 1.
 */
export function groupCounterFiles(memberships: string): readonly string[] {
  const groups = memberships.split('\n').map((line) => line.split(':'))
  // A path may contain colons.
  const pathOf = (group: readonly string[] | undefined): string | undefined =>
    group?.slice(2).join(':')
  const unified = pathOf(groups.find(([id, controllers]) => id === '0' && controllers === ''))
  const memory = pathOf(
    groups.find(([, controllers = '']) => controllers.split(',').includes('memory')),
  )
  return [
    ...(unified === undefined ? [] : [path.join('/sys/fs/cgroup', unified, 'memory.events')]),
    ...(memory === undefined
      ? []
      : [path.join('/sys/fs/cgroup/memory', memory, 'memory.oom_control')]),
  ]
}

function readMemberships(): string {
  try {
    return readFileSync('/proc/self/cgroup', 'utf8')
  } catch {
    return ''
  }
}

/** Reads the kernel's counters (proc(5), vmstat; cgroup-v2, memory.events). */
export function readOomKills(): OomKills {
  const counts = groupCounterFiles(readMemberships()).map(readCount)
  return {
    host: readCount('/proc/vmstat'),
    group: counts.find((count) => count !== null) ?? null,
  }
}

/** Whether the OOM killer killed a process between two readings. */
export function hasGrown(before: OomKills, after: OomKills): boolean {
  const grew = (from: number | null, to: number | null): boolean =>
    from !== null && to !== null && to > from
  return grew(before.host, after.host) || grew(before.group, after.group)
}
