import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { planMachine } from '../../src/machine/qemu/command-line.js'
import { renderCommand } from '../../src/host/process/shell-quote.js'
import { buildHelloKernel } from './hello-kernel.js'
import { createMachine } from './sample-machine.js'

/** A person at the console, simulated through the pseudo-terminal of util-linux's script. */
const folder = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-terminal-'))
afterAll(() => rmSync(folder, { recursive: true }))

const hasTerminal = spawnSync('script', ['--version']).status === 0
const testOnTerminal = hasTerminal ? test : test.skip

testOnTerminal(
  `typed text reaches the guest, and Ctrl-a x ends it${hasTerminal ? '' : ' (needs script of util-linux)'}`,
  async () => {
    const consoleLog = path.join(folder, 'console.log')
    const argv = planMachine(
      createMachine({
        kernel: buildHelloKernel(),
        commandLine: 'ask=name? silent',
        control: { type: 'interactive', consoleLog },
      }),
    )
    const child = spawn('script', ['-qec', renderCommand(argv), '/dev/null'])
    const deadline = setTimeout(() => child.kill('SIGKILL'), 20_000)
    let shown = ''
    const steps: [string, string][] = [
      ['name?', 'someone\r'],
      // Ctrl-a c would switch to a monitor; without one, `quit` goes to the guest.
      ['answer: someone', '\u0001cquit\r\u0001x'],
    ]
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
    child.stdout.on('data', (data: Buffer) => {
      shown += String(data)
      const [wait, typed] = steps[0] ?? []
      if (wait === undefined || !shown.includes(wait)) return
      steps.shift()
      child.stdin.write(typed ?? '')
    })
    expect(await ended).toBe(0)
    clearTimeout(deadline)
    expect(shown).toContain('answer: someone')
    expect(shown).not.toContain('(qemu)')
    expect(readFileSync(consoleLog, 'utf8')).toContain('answer: someone')
  },
  30_000,
)
