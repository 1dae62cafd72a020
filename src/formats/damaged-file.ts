import { failure, type Outcome } from '../verdict.js'

/** A file that contradicts itself: the build left it so, or a copy was cut. */
export function damagedFile(format: string, what: string): { readonly ok: false } & Outcome<never> {
  return failure('build-failed', `damaged ${format}: ${what}`, {
    hint: 'A cut download or a full disk leaves such files.',
  })
}
