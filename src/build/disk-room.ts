import type { Disk } from '../host/files/disk-space.js'
import { elsewhere } from '../host/system-error.js'
import { failure, type Failure } from '../verdict.js'

/** What will be written below a folder, in bytes. */
export interface RoomNeed {
  readonly what: 'build' | 'results' | 'sources' | 'compiler cache' | 'temporary files'
  readonly folder: string
  /** The estimate, and the least that is certain. */
  readonly bytes: number
  readonly leastBytes: number
}

export interface RoomVerdict {
  readonly warnings: readonly string[]
  readonly refusal: Failure | undefined
}

const remedy = `make room there, or ${elsewhere}`

/** Rounded down. */
export function inWords(bytes: number): string {
  const [unit, name] = bytes >= 2 ** 30 ? [2 ** 30, 'GiB'] : [2 ** 20, 'MiB']
  return bytes < 2 ** 20
    ? `${Math.floor(bytes / 1024)} KiB`
    : `${(Math.floor((bytes / unit) * 10) / 10).toString()} ${name}`
}

function sum(needs: readonly RoomNeed[], key: 'bytes' | 'leastBytes'): number {
  return needs.reduce((total, need) => total + need[key], 0)
}

function describe(needs: readonly RoomNeed[], { freeBytes }: Disk, bytes: number): string {
  const places = needs.map(({ what, folder }) => `${folder} (${what})`).join(', ')
  return `${places}: ${inWords(freeBytes)} are free on this disk, and ${inWords(bytes)} are needed`
}

/**
 * Compares what will be written with the room on each disk. Too little for the estimate is a warning,
 * because builds differ; too little for what is certain is refused. A disk that is not known is passed
 * over.
 */
export function judgeRoom(
  needs: readonly (RoomNeed & { readonly disk: Disk | null })[],
): RoomVerdict {
  const devices = new Set(needs.flatMap(({ disk }) => (disk === null ? [] : [disk.device])))
  const warnings: string[] = []
  let refusal: Failure | undefined
  for (const device of devices) {
    const there = needs.filter((need) => need.disk?.device === device)
    const disk = there[0]?.disk ?? null
    if (disk === null) continue
    const [bytes, leastBytes] = [sum(there, 'bytes'), sum(there, 'leastBytes')]
    if (disk.freeBytes < leastBytes)
      refusal ??= failure('infrastructure', `${describe(there, disk, leastBytes)} at least`, {
        hint: remedy,
      }).failure
    else if (disk.freeBytes < bytes)
      warnings.push(
        `the disk may get full: ${describe(there, disk, bytes)}, as far as is known; ${remedy}`,
      )
  }
  return { warnings, refusal }
}
