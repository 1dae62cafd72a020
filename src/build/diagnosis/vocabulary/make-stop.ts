const stop = 'Stop.'

/** An error message of GNU make without the `.  Stop.` at its end (src/output.c, fatal). */
export function withoutStop(message: string): string {
  const said = message.endsWith(stop) ? message.slice(0, -stop.length).trimEnd() : message
  return said.endsWith('.') ? said.slice(0, -1) : said
}
