import path from 'node:path'
import { consoleLogName, reportPaths } from '../../src/output-files.js'
import type { RunOutcome } from '../../src/run/request.js'
import { resultSchema, type RunResult } from '../../src/result/result.js'

/** A result that matches the schema, with the given changes. */
export function sampleResult(changes: Partial<RunResult> = {}): RunResult {
  return resultSchema.parse({
    schemaVersion: 1,
    profile: 'hello',
    kernel: 'custom',
    arch: 'x86_64',
    mode: 'release',
    revision: null,
    verdict: { kind: 'pass', owner: null, summary: 'as expected', evidence: [], hint: null },
    config: null,
    build: { durationMs: 900, cache: { image: 'miss', compiler: null } },
    boot: {
      accelerator: 'tcg',
      acceleratorReason: 'asked for',
      machine: 'q35',
      timeToFirstByteMs: 40,
      timeToReadyMs: 73.4,
      durationMs: 80,
      phases: [],
      memory: { configuredBytes: 1024, peakHostBytes: null },
      exit: { reason: 'guest-shutdown', event: 'SHUTDOWN', guestStatus: null },
    },
    assertions: [],
    metrics: {},
    tests: { passed: 0, failed: 0, skipped: 0 },
    size: null,
    artifacts: [
      { role: 'image', path: 'hello.img', bytes: 4096, sha256: 'ab'.repeat(32) },
      { role: 'elf', path: 'hello.elf', bytes: 8192, sha256: 'cd'.repeat(32) },
      { role: 'console', path: 'console.log', bytes: 10, sha256: 'ef'.repeat(32) },
    ],
    host: {
      system: 'Linux',
      cpu: 'cpu',
      cpus: 1,
      memoryBytes: 1,
      tools: {},
      productVersion: '0',
    },
    timings: [],
    ...changes,
  })
}

/** A verdict of the given kind with a matching summary. */
export function sampleVerdict(
  kind: RunResult['verdict']['kind'],
  changes: Partial<RunResult['verdict']> = {},
): RunResult['verdict'] {
  return { kind, owner: 'kernel', summary: `it is ${kind}`, evidence: [], hint: null, ...changes }
}

export function sampleOutcome(out: string, changes: Partial<RunResult> = {}): RunOutcome {
  return {
    result: sampleResult(changes),
    out,
    reports: { ...reportPaths(out), console: path.join(out, consoleLogName) },
  }
}
