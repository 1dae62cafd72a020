import { describe, expect, test } from '@jest/globals'
import { findCrash } from '../../../src/console/crash/crash.js'
import { identifyCrash } from '../../../src/console/crash/crash-identity.js'
import { bareFunctionName } from '../../../src/console/crash/function-name.js'
import type { VocabularyName } from '../../../src/console/crash/vocabulary/vocabularies.js'
import type { CrashIdentity } from '../../../src/verdict.js'

/** The identity of the crash that these lines report; the first crash line names it. */
function identify(vocabulary: VocabularyName, ...lines: string[]): CrashIdentity | undefined {
  const crash = lines.map((line) => findCrash(line, [vocabulary])).find((found) => found)
  return crash && identifyCrash(crash, lines)
}

describe('a Linux crash is called', () => {
  test.each<[string, string | undefined, ...string[]]>([
    [
      'soft lockup in spin',
      'linux/soft-lockup/spin',
      '[   30.0] watchdog: BUG: soft lockup - CPU#0 stuck for 26s! [init:1]',
      '[   30.0] RIP: 0010:spin+0x5/0x10',
    ],
    [
      'the reason of a panic in fail',
      'linux/panic/the-reason-of-a-panic/fail',
      'Kernel panic - not syncing: the reason of a panic',
      ' dump_stack+0x1/0x2',
      ' panic+0x1/0x2',
      ' fail+0x1/0x2',
    ],
    ['init ended', 'linux/init-exited', 'Kernel panic - not syncing: Attempted to kill init! exitcode=0x0000000b', ' do_exit+0x1/0x2'], // prettier-ignore
    ['lost N of N pages at N', 'linux/panic/lost-n-of-n-pages-at-n', 'Kernel panic - not syncing: lost 3 of 12 pages at 0xdead'], // prettier-ignore
    // The function in the line itself wins over the trace.
    ['KASAN: use-after-free in drop', 'linux/sanitizer/kasan-use-after-free/drop', 'BUG: KASAN: use-after-free in drop+0x1/0x2', 'RIP: 0010:other+0x1/0x2', ' caller+0x1/0x2'], // prettier-ignore
    // A stale stack entry is better than no name.
    ['oops in maybe', 'linux/oops/maybe', '[ 1.0] Oops: Oops: 0002 [#1]', '[ 1.0]  ? maybe+0x1/0x2'], // prettier-ignore
    // A user-space address has no function and is not a place in the kernel.
    ['oops', 'linux/oops', 'Oops: Oops: 0002 [#1]', 'RIP: 0033:0x47b7a0'],
    ['UBSAN: shift-out-of-bounds', 'linux/sanitizer/ubsan-shift-out-of-bounds', 'UBSAN: shift-out-of-bounds in lib/a.c:12:3'], // prettier-ignore
    ['using smp_processor_id() in preemptible in f', 'linux/preemptible/using-smp-processor-id-in-preemptible/f', 'BUG: using smp_processor_id() in preemptible [00000000] code: sh/42', ' f+0x1/0x2'], // prettier-ignore
  ])('%s', (title, id, ...lines) => {
    expect(identify('linux', ...lines)).toMatchObject({ title, id })
  })

  test('the same for any process, address and time', () => {
    const report = (pid: number, offset: string): readonly string[] => [
      `[   ${pid}.5] watchdog: BUG: soft lockup - CPU#${pid} stuck for 2${pid}s! [hog:${pid}]`,
      `[   ${pid}.5] RIP: 0010:spin.constprop.${pid}+0x${offset}/0x99`,
    ]
    expect(identify('linux', ...report(1, '5'))).toEqual(identify('linux', ...report(7, 'af')))
  })
})

describe('an OSv crash is called', () => {
  test.each<[string, string | undefined, ...string[]]>([
    [
      'page fault outside application in foo',
      'osv/page-fault/foo',
      'page fault outside application, addr: 0x0000000000000010',
      '[registers]',
      'RIP: 0x0000000040213a11 <foo(int)+1>',
      '[backtrace]',
      '0x0000000040213a11 <mmu::vm_fault(unsigned long, exception_frame*)+9>',
    ],
    [
      'Assertion failed: size < N in pool::take',
      'osv/assertion/assertion-failed-size-n/pool::take',
      'Assertion failed: size < 4096 (core/pool.cc: take: 77)',
      '[backtrace]',
      '0x1 <__assert_fail+1>',
      '0x2 <pool::take(unsigned long)+3>',
    ],
    ['out of memory', 'osv/out-of-memory', 'Out of memory: could not reclaim any further. Current memory: 12 Kb', '0x1 <foo+1>'], // prettier-ignore
    ['Aborted', 'osv/aborted/aborted', 'Aborted', '0x1 <abort+1>', '0x2 <???+4>'],
  ])('%s', (title, id, ...lines) => {
    expect(identify('osv', ...lines)).toMatchObject({ title, id })
  })

  test('by no name if a program exited by itself', () => {
    expect(identify('osv', 'program exited with status 3')).toBeUndefined()
  })
})

test('a status of more digits than a number keeps is not known', () => {
  const statusOf = (written: string): unknown =>
    findCrash(`program exited with status ${written}`, ['osv'])?.status
  expect([statusOf('3'), statusOf('9'.repeat(20)), statusOf('9'.repeat(400))]).toEqual([
    3,
    null,
    null,
  ])
})

test('a small kernel’s panic is called by its message and function', () => {
  expect(
    identify('generic', 'panic: no memory for 3 pages', '  0x101 panic+0x12', '  0x102 main+0x3'),
  ).toEqual({
    title: 'panic: no memory for N pages in main',
    function: 'main',
    id: 'generic/panic/panic-no-memory-for-n-pages/main',
  })
})

test.each([
  ['abort', 'abort'],
  ['mmu::vm_fault(unsigned long, exception_frame*)', 'mmu::vm_fault'],
  ['void a::b<c<d>, 1>::e<f(g)>(h, i) const', 'a::b<c<d>, 1>::e<f(g)>'],
  ['x::(anonymous namespace)::y(z)', 'x::(anonymous namespace)::y'],
  ['a::operator()(int) const', 'a::operator()'],
  ['std::ostream& a::operator<<(int)', 'a::operator<<'],
  ['f(int) [clone .cold]', 'f'],
  ['f.constprop.0.isra.0.cold', 'f'],
  ['main::{lambda(int)#1}::operator()(int) const', 'main::{lambda(int)#1}::operator()'],
  ['((((', ''],
])('the bare name of %s', (text, name) => {
  expect(bareFunctionName(text)).toBe(name)
})
