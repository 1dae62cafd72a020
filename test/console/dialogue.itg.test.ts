import { mkdtempSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Judge } from '../../src/console/judge.js'
import type { JudgeReport } from '../../src/console/judge-report.js'
import type { JudgeSettings } from '../../src/console/judge-settings.js'
import { replay, replayEvents } from '../../src/console/clock/timeline.js'
import { watchBoot } from '../../src/console/watch-boot.js'
import { planMachine } from '../../src/machine/qemu/command-line.js'
import { createQmpControl } from '../../src/machine/qemu/qmp.js'
import { expectList } from '../../src/profile/schema/expectation.js'
import { buildHelloKernel } from '../machine/hello-kernel.js'
import { createMachine } from '../machine/sample-machine.js'
import { timelineName } from '../../src/output-files.js'

/** A real guest asks, gets an answer on its serial console, and echoes it. */
const kernel = buildHelloKernel()

interface Dialogue {
  readonly report: JudgeReport
  readonly replayed: JudgeReport | undefined
  readonly recording: string
  readonly log: string
}

async function talk(commandLine: string, written: readonly unknown[]): Promise<Dialogue> {
  const out = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-test-'))
  const consoleLog = path.join(out, 'console.log')
  const timelineFile = path.join(out, timelineName)
  const settings: JudgeSettings = {
    expect: expectList.parse(written),
    reject: [],
    allow: [],
    today: '2026-11-21',
    vocabularies: ['generic'],
    commandLine,
    vmm: 'qemu',
    debugExit: false,
    timeoutMs: 40_000,
    silenceMs: 20_000,
    listenMs: 100,
    outputLimit: 100_000,
  }
  const control = { type: 'attached', consoleLog, gdb: null } as const
  const watched = await watchBoot({
    argv: planMachine(createMachine({ kernel, commandLine, control })),
    control: createQmpControl(),
    settings,
    ports: [],
    startedBy: 'us',
    timelineFile,
    onConsole: () => undefined,
    signal: new AbortController().signal,
  })
  if (!watched.ok) throw new Error(watched.failure.summary)
  const recording = readFileSync(timelineFile, 'utf8')
  const log = readFileSync(consoleLog)
  const judge = new Judge(settings)
  replay(judge, replayEvents(log, recording) ?? [])
  return {
    ...{ report: watched.value.report, replayed: judge.report() },
    ...{ recording, log: log.toString('utf8') },
  }
}

/** Without times: the live clock fires slightly late. */
function outcomeOf(report: JudgeReport | undefined): unknown {
  return [report?.verdict.kind, report?.assertions.map(({ status }) => status)]
}

describe('send', () => {
  test('answers a prompt without a line feed, and the next one', async () => {
    const dialogue = await talk('ask=name:%20 ask=%23%20 poweroff', [
      { text: 'name: ', send: 'anna\n' },
      { text: 'answer: anna', within: '10s' },
      { regex: '^# $', send: 'exit\n' },
      'answer: exit',
    ])
    expect(dialogue.report.verdict).toMatchObject({ kind: 'pass', evidence: [] })
    expect(dialogue.log).toContain('name: anna\r\nanswer: anna\r\n# exit\r\nanswer: exit')
    expect(dialogue.recording).toMatch(/^\{"type":"sent","atMs":[0-9.]+,"text":"anna\\n"\}$/m)
    expect(outcomeOf(dialogue.replayed)).toEqual(outcomeOf(dialogue.report))
  }, 60_000)

  test('does not help if the answer is wrong', async () => {
    const dialogue = await talk('ask=name:%20 poweroff', [
      { text: 'name: ', send: 'bert\n' },
      'answer: anna',
    ])
    expect(dialogue.report.verdict).toMatchObject({
      kind: 'assertion-failed',
      summary: 'the guest powered off while waiting for “answer: anna”',
    })
    expect(dialogue.log).toContain('answer: bert')
    expect(outcomeOf(dialogue.replayed)).toEqual(outcomeOf(dialogue.report))
  }, 60_000)
})
