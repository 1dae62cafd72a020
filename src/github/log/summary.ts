/** The runner drops the whole summary of a step if it is longer than 1 MiB. */
export const maxSummaryBytes = 2 ** 20

const cutNotice =
  '> The report is longer than a summary may be; the whole of it is in the artifact.\n\n'

/** Cuts at the end of a line. The notice comes first: a fence or table may be open at the cut. */
export function fitSummary(markdown: string, limit: number = maxSummaryBytes): string {
  if (Buffer.byteLength(markdown) <= limit) return markdown
  const room = limit - Buffer.byteLength(cutNotice)
  const head = Buffer.from(markdown).subarray(0, room)
  const end = head.lastIndexOf('\n') + 1
  return `${cutNotice}${head.subarray(0, end).toString()}`
}
