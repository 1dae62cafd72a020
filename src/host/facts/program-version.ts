import { captureProcess } from '../process/process.js'
import { parseVersion } from './version-number.js'

const versionLimitMs = 10_000

/** The version that a program prints; null if it prints none or fails. */
export async function readVersion(program: string): Promise<string | null> {
  const { lines, exitCode } = await captureProcess(
    { argv: [program, '--version'] },
    { timeoutMs: versionLimitMs },
  )
  return exitCode === 0 ? parseVersion(lines) : null
}
