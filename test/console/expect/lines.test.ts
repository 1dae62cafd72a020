import { expect, test } from '@jest/globals'
import { Judge } from '../../../src/console/judge.js'
import type { JudgeSettings } from '../../../src/console/judge-settings.js'
import { replay, untimedEvents } from '../../../src/console/clock/timeline.js'
import { expectList, rejectList } from '../../../src/profile/schema/expectation.js'

const settings: JudgeSettings = {
  ...{ expect: [], reject: [], allow: [], vocabularies: [], today: '2026-01-01' },
  ...{ commandLine: '', debugExit: false, timeoutMs: 9000, silenceMs: 9000, listenMs: 100 },
  ...{ vmm: 'qemu', outputLimit: 1000 },
}

/** The line of each assertion. */
function linesOf(log: string, written: unknown[], reject: unknown[] = []): unknown {
  const lists = { expect: expectList.parse(written), reject: rejectList.parse(reject) }
  const judge = new Judge({ ...settings, ...lists })
  replay(judge, untimedEvents(Buffer.from(log)))
  return judge.report()?.assertions.map(({ line }) => line)
}

const twice = { regex: 'tick', at_least: 2 }
test.each<[string, string, unknown[], unknown[], unknown[]]>([
  ['that meets', 'a\n\nb b\nc\n', ['a', 'b', 'b', 'c'], [], [1, 3, 3, 4]],
  ['in a group', 'a\nb\n', [{ any_order: ['b', 'a'] }], [], [2, 1]],
  ['that completes a number', 'tick\ntick\ntick\n', [twice], [], [2]],
  ['of a prompt', 'a\n# ', ['a', '# '], [], [1, 2]],
  ['out of bounds', 'a\n5\n', [{ regex: '(?P<n>\\d)', bounds: { n: { max: 4 } } }], [], [2]],
  ['that breaks', 'a\nb\n', [{ text: 'b', never: true }, 'c'], [], [2, undefined]],
  ['that is rejected', 'a\nb\n', ['a', 'c'], ['b'], [1, undefined, 2]],
])('an assertion has the line %s', (_, log, written, reject, lines) =>
  expect(linesOf(log, written, reject)).toEqual(lines),
)
