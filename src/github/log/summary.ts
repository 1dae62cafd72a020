/** A step's summary beyond 1 MiB is dropped whole by the runner. */
export const maxSummaryBytes = 2 ** 20

const cutNotice =
  '> The report is longer than a summary may be; the whole of it is in the artifact.\n\n'

/** Cut at the end of a line. The notice stands first: after a cut, a fence or a table may be open. */
export function fitSummary(markdown: string, limit: number = maxSummaryBytes): string {
  if (Buffer.byteLength(markdown) <= limit) return markdown
  const room = limit - Buffer.byteLength(cutNotice)
  const head = Buffer.from(markdown).subarray(0, room)
  const end = head.lastIndexOf('\n') + 1
  return `${cutNotice}${head.subarray(0, end).toString()}`
}
