import { execFileSync, spawnSync } from 'node:child_process'
import { test } from '@jest/globals'
import { repository } from '../stories/command-line.js'

/** Third-party programs are in PATH, or named by a variable in capitals: `BLOATY=…`. */
export function programOf(name: string): string {
  return process.env[name.toUpperCase()] ?? name
}

/** A test that needs a program, or a skipped one whose name says why. */
export function testWith(name: string): { readonly run: typeof test; readonly why: string } {
  const isThere = spawnSync(programOf(name), ['--version']).status === 0
  return isThere ? { run: test, why: '' } : { run: test.skip as typeof test, why: ` (no ${name})` }
}

/** Runs a program that must succeed; returns its output. */
export function mustRun(name: string, args: readonly string[], cwd = repository): string {
  return execFileSync(programOf(name), args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 })
}
