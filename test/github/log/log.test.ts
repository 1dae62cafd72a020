import { describe, expect, test } from '@jest/globals'
import { createActionsLog } from '../../../src/github/log/log.js'
import type { ProgressEvent } from '../../../src/progress.js'

interface Rendered {
  readonly lines: readonly string[]
  readonly writes: readonly string[]
}

function render(events: readonly (ProgressEvent | { readonly wait: number })[]): Rendered {
  const writes: string[] = []
  const flushes: (() => void)[] = []
  let time = 0
  let tokens = 0
  const log = createActionsLog({
    write: (text) => writes.push(text),
    now: () => time,
    newToken: () => `token-${++tokens}`,
    defer: (flush) => flushes.push(flush),
  })
  for (const event of events)
    if ('wait' in event) {
      time += event.wait
      for (const flush of flushes.splice(0)) flush()
    } else log.emit(event)
  log.close()
  return { lines: writes.join('').split('\n').slice(0, -1), writes }
}

const output = (line: string): ProgressEvent => ({ type: 'output', source: 'build', line })
const step = (done: number, total?: number): ProgressEvent => ({
  type: 'step',
  stage: 'build',
  done,
  ...(total === undefined ? {} : { total }),
  label: `file ${done}`,
})
const build: ProgressEvent = { type: 'stage', stage: 'build', title: 'Build' }
const boot: ProgressEvent = { type: 'stage', stage: 'boot', title: 'Boot' }
const built: ProgressEvent = {
  type: 'stage-done',
  stage: 'build',
  ok: true,
  durationMs: 1234,
  detail: '3 files',
}

describe('the log of GitHub Actions', () => {
  test('a stage is a group, and its outcome is outside the group', () => {
    expect(render([build, output('CC a.c'), built]).lines).toEqual([
      '::group::Build',
      '::stop-commands::token-2',
      '│ CC a.c',
      '::token-2::',
      '::endgroup::',
      'build: 1.2 s  3 files',
    ])
  })

  test('a stage that never ended is closed by the next one, or by the end', () => {
    expect(render([build, boot]).lines).toEqual([
      '::group::Build',
      '::endgroup::',
      '::group::Boot',
      '::endgroup::',
    ])
  })

  test('a region opens and closes within one write, with the token of its stage', () => {
    const { writes } = render([
      build,
      output('a'),
      output('b'),
      { wait: 1 },
      output('c'),
      boot,
      output('d'),
    ])
    const regions = writes.filter((text) => text.includes('stop-commands'))
    expect(regions).toEqual([
      '::stop-commands::token-2\n│ a\n│ b\n::token-2::\n',
      '::stop-commands::token-2\n│ c\n::token-2::\n',
      '::stop-commands::token-3\n│ d\n::token-3::\n',
    ])
  })

  test('notices and warnings come after the output before them', () => {
    const { lines } = render([
      output('x'),
      { type: 'warning', message: '50% of\nit ##[error]' },
      { type: 'notice', message: 'n' },
    ])
    expect(lines.slice(-3)).toEqual([
      '::token-1::',
      '::warning::50%25 of it ##\\[error]',
      '::notice::n',
    ])
  })

  test('steps are thinned out; the last one of a known total is shown', () => {
    const { lines } = render([
      build,
      step(1, 4),
      step(2, 4),
      { wait: 5000 },
      step(3, 4),
      step(4, 4),
    ])
    expect(lines.filter((line) => line.startsWith('│'))).toEqual([
      '│ [1/4] file 1',
      '│ [3/4] file 3',
      '│ [4/4] file 4',
    ])
  })

  test('a title with line breaks stays one command', () => {
    const { lines } = render([{ type: 'stage', stage: 'boot', title: 'a\n::error::b' }])
    expect(lines[0]).toBe('::group::a ::error::b')
  })
})
