import { failure } from '../verdict.js'

type Damage = ReturnType<typeof failure>

/** A file that contradicts itself: the build wrote it so, or a copy is incomplete. */
export function damagedFile(format: string, what: string): Damage {
  return failure('build-failed', `damaged ${format}: ${what}`, {
    hint: 'an incomplete download or a full disk leaves such files',
  })
}

/** `damagedFile` for one format. */
export function damagedFormat(format: string): (what: string) => Damage {
  return (what) => damagedFile(format, what)
}
