import path from 'node:path'
import { consoleLogName } from '../../output-files.js'

/** A file of a boot, named like the boot's console log: tests have one of each. */
export function besideConsole(consoleLog: string, name: string): string {
  const prefix = path.basename(consoleLog).slice(0, -consoleLogName.length)
  return path.join(path.dirname(consoleLog), prefix + name)
}
