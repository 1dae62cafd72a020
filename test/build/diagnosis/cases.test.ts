import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { diagnoseStep, type FailedStep } from '../../../src/build/diagnosis/diagnose.js'

/**
 * Each folder of cases/ holds the output of a failed step, optionally how it ended (`case.json`),
 * and the expected verdict with its excerpt. `UPDATE_GOLDEN=1` rewrites the expectations; read the
 * diff before committing.
 */
const cases = fileURLToPath(new URL('cases/', import.meta.url))
const update = process.env.UPDATE_GOLDEN === '1'

const exited = { reason: 'exited', exitCode: 2, signal: null, message: '', durationMs: 0 } as const

type Written = Partial<Omit<FailedStep, 'end'>> & { readonly end?: Partial<FailedStep['end']> }

function diagnose(folder: string): string {
  const file = path.join(folder, 'case.json')
  const written = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as Written
  const log = readFileSync(path.join(folder, 'build.log'), 'utf8')
  const { failure } = diagnoseStep({
    title: 'Build',
    argv: ['./scripts/build'],
    output: { firstLine: 1, lines: log === '' ? [] : log.replace(/\n$/, '').split('\n') },
    vocabularies: ['osv'],
    ...{ emptySubmodules: [], lackedVariables: [], programsOutside: {} },
    ...{ ownFolders: [], pathsOutside: [], isOffline: false, isBoxed: true },
    timeoutMs: 60_000,
    silenceMs: 10_000,
    ...written,
    end: { ...exited, ...written.end },
  }) as Extract<ReturnType<typeof diagnoseStep>, { ok: false }>
  return [
    `${failure.kind}: ${failure.summary}`,
    `hint: ${failure.hint ?? 'none'}`,
    ...failure.evidence.flatMap(({ source, firstLine, lines }) => [
      `${source}:${firstLine}`,
      ...lines.map((line) => `| ${line}`),
    ]),
    '',
  ].join('\n')
}

describe.each(readdirSync(cases))('%s', (name) => {
  test('is explained as expected', () => {
    const folder = path.join(cases, name)
    const expected = path.join(folder, 'expected.txt')
    const explained = diagnose(folder)
    if (update) writeFileSync(expected, explained)
    expect(explained).toBe(readFileSync(expected, 'utf8'))
  })
})
