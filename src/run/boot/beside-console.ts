import path from 'node:path'
import { consoleLogName } from '../../output-files.js'

/** A file of a boot, with the same prefix as its console log: every test has its own. */
export function besideConsole(consoleLog: string, name: string): string {
  const prefix = path.basename(consoleLog).slice(0, -consoleLogName.length)
  return path.join(path.dirname(consoleLog), prefix + name)
}
