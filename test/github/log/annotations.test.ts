import { describe, expect, test } from '@jest/globals'
import { annotate, boundAnnotations } from '../../../src/github/log/annotations.js'
import type { Evidence } from '../../../src/verdict.js'

const fileOf = (source: string): string | undefined =>
  source.endsWith('.yml') ? `repo/${source}` : undefined
const evidence = (source: string, firstLine: number, ...lines: string[]): Evidence => ({
  source,
  firstLine,
  lines,
})

describe('annotations', () => {
  test('a pass has none', () => {
    expect(annotate({ kind: 'pass', summary: '', evidence: [] }, 'error', fileOf)).toEqual([])
  })

  test('console lines and the hint are in one annotation', () => {
    const verdict = {
      kind: 'panic' as const,
      summary: 'the kernel panicked',
      evidence: [evidence('console', 40, 'Oops ##[error]', '\u001b[31mred')],
      hint: 'give it more memory',
    }
    expect(annotate(verdict, 'warning', fileOf)).toEqual([
      {
        level: 'warning',
        message: 'the kernel panicked\nOops ##\\[error]\nred\nHint: give it more memory',
        properties: { title: 'osv-kernel: panic' },
      },
    ])
  })

  test('a crash in a file of the repository is placed at its line', () => {
    const verdict = {
      kind: 'panic' as const,
      summary: 'page fault',
      evidence: [evidence('console', 40, 'RIP')],
    }
    const place = { file: 'kernel/queue.c', line: 77 }
    expect(annotate(verdict, 'error', fileOf, place)).toMatchObject([
      {
        message: 'page fault\nRIP',
        properties: { file: 'kernel/queue.c', startLine: 77 },
      },
    ])
  })

  test('each place in a file of the repository gets its own annotation', () => {
    const verdict = {
      kind: 'invalid-profile' as const,
      summary: 'two mistakes',
      evidence: [evidence('a.yml', 3, 'first'), evidence('a.yml', 7, 'second')],
    }
    expect(annotate(verdict, 'error', fileOf)).toMatchObject([
      { message: 'two mistakes\nfirst', properties: { file: 'repo/a.yml', startLine: 3 } },
      { message: 'second', properties: { file: 'repo/a.yml', startLine: 7 } },
    ])
  })

  test('never more than ten, never longer than the runner keeps', () => {
    const many = Array.from({ length: 40 }, (_, at) => evidence('a.yml', at + 1, 'x'.repeat(9000)))
    const annotations = boundAnnotations(
      annotate({ kind: 'invalid-profile', summary: 's', evidence: many }, 'error', fileOf),
    )
    expect(annotations).toHaveLength(10)
    expect(annotations[8]?.message).toMatch(/x…?$/)
    expect(annotations[9]?.message).toMatch(
      /x…?\n… and 30 more like this, in the report and in result/,
    )
    for (const { message } of annotations) expect(message.length).toBeLessThanOrEqual(4096)
  })

  test('a long excerpt is cut with a note', () => {
    const lines = Array.from({ length: 25 }, (_, at) => `line ${at}`)
    const verdict = {
      kind: 'hang' as const,
      summary: 's',
      evidence: [evidence('console', 1, ...lines)],
    }
    expect(annotate(verdict, 'error', fileOf)[0]?.message).toContain('line 19\n… 5 more lines')
  })
})
