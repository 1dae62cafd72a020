import { tmpdir } from 'node:os'
import { diskAt } from '../host/files/disk-space.js'
import type { KernelFamily } from '../kernels/family.js'
import type { Emit } from '../progress.js'
import { success, type Outcome } from '../verdict.js'
import { inWords, judgeRoom, type RoomNeed } from './disk-room.js'

const mebibyte = 2 ** 20

/** The page of a report has 63 KB, the record of the smallest kernel 32 KB. */
const leastResultBytes = 96 * 1024

interface BuildPlaces {
  readonly room: KernelFamily['room']
  /** The folder of the build, and whether objects in it are used again. */
  readonly build: string
  readonly isReused: boolean
  readonly out: string
  readonly compilerCacheFolder: string | null
  /** What the last build of this profile took; null if that is not known. */
  readonly earlierBytes: number | null
}

/** What a build will write, by folder. */
export function needsOfBuild(places: BuildPlaces): readonly RoomNeed[] {
  const { room, build, isReused, out, compilerCacheFolder, earlierBytes } = places
  // Objects that are there already need no more room, and nothing says how many there are.
  const share = isReused ? 0 : 1
  const cache: readonly RoomNeed[] =
    compilerCacheFolder === null
      ? []
      : [
          {
            what: 'compiler cache',
            folder: compilerCacheFolder,
            bytes: 16 * mebibyte,
            leastBytes: 0,
          },
        ]
  return [
    {
      what: 'build',
      folder: build,
      bytes: share * (earlierBytes ?? room.usualBytes),
      leastBytes: share * room.leastBytes,
    },
    { what: 'results', folder: out, bytes: 4 * mebibyte, leastBytes: leastResultBytes },
    ...cache,
    { what: 'temporary files', folder: tmpdir(), bytes: 16 * mebibyte, leastBytes: 0 },
  ]
}

/** Free room in folders, in words. */
export async function describeRoom(folders: readonly string[]): Promise<string> {
  const disks = await Promise.all(folders.map(diskAt))
  const known = folders.flatMap((folder, index) => {
    const disk = disks[index] ?? null
    return disk === null ? [] : [`${inWords(disk.freeBytes)} are free in ${folder}`]
  })
  return known.join(', ')
}

/** Looks at the disks before something is written: warns, or fails if it cannot work. */
export async function checkRoom(needs: readonly RoomNeed[], emit: Emit): Promise<Outcome<null>> {
  const { warnings, refusal } = judgeRoom(
    await Promise.all(needs.map(async (need) => ({ ...need, disk: await diskAt(need.folder) }))),
  )
  for (const message of warnings) emit({ type: 'warning', message })
  return refusal === undefined ? success(null) : { ok: false, failure: refusal }
}
