/** Around our part of the text of a release; what stands beside it is the user's. */
const [opening, closing] = ['<!-- osv-kernel-notes -->', '<!-- /osv-kernel-notes -->']

/** Characters that GitHub takes (422 beyond that). */
const longestBody = 125_000

/** The text of a release with our notes in their place, or else below what is there. */
export function bodyWith(notes: string, before: string): string {
  const part = `${opening}\n${notes.trimEnd()}\n${closing}`
  const start = before.indexOf(opening)
  const end = before.indexOf(closing, Math.max(start, 0))
  const text =
    start === -1 || end === -1
      ? [before.trimEnd(), part].filter((one) => one !== '').join('\n\n')
      : `${before.slice(0, start)}${part}${before.slice(end + closing.length)}`
  return text.length <= longestBody ? text : before
}
