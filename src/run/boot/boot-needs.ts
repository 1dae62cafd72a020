import path from 'node:path'
import type { BootNeeds } from '../../build/left-files.js'
import type { Profile } from '../../profile/profile.js'

/** The files of the repository that a profile's boot reads, besides the artifacts of the build. */
export function listBootNeeds({ repository, settings }: Profile): BootNeeds {
  const { disks = [], initramfs } = settings.boot
  const written = [
    // A disk that keeps what guests write is not the build's any more.
    ...disks.filter(({ snapshot }) => snapshot !== false).map((disk) => disk.path),
    ...Object.values(initramfs?.files ?? {}),
  ]
  const places = written
    .filter((file) => !file.includes('{out}'))
    .map((file) => path.relative(repository, path.resolve(repository, file)))
    .filter((place) => place !== '' && place.split(path.sep)[0] !== '..')
  return { repository, places: [...new Set(places)] }
}
