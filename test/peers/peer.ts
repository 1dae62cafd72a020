import { execFileSync, spawnSync } from 'node:child_process'
import { test } from '@jest/globals'
import { repository } from '../stories/command-line.js'

/** Other people's programs are on the PATH, or named in a variable in capitals: `BLOATY=…`. */
export function programOf(name: string): string {
  return process.env[name.toUpperCase()] ?? name
}

/** What has to be there, for a test of it or for one that says why it is skipped. */
export function testWith(name: string): { readonly run: typeof test; readonly why: string } {
  const isThere = spawnSync(programOf(name), ['--version']).status === 0
  return isThere ? { run: test, why: '' } : { run: test.skip as typeof test, why: ` (no ${name})` }
}

/** Runs a program that has to succeed; what it printed. */
export function mustRun(name: string, args: readonly string[], cwd = repository): string {
  return execFileSync(programOf(name), args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 })
}
