import { failure } from '../verdict.js'

type Damage = ReturnType<typeof failure>

/** A file that contradicts itself: the build left it so, or a copy was cut. */
export function damagedFile(format: string, what: string): Damage {
  return failure('build-failed', `damaged ${format}: ${what}`, {
    hint: 'A cut download or a full disk leaves such files.',
  })
}

/** The same of one format. */
export function damagedFormat(format: string): (what: string) => Damage {
  return (what) => damagedFile(format, what)
}
