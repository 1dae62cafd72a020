import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { emptyFolder, readResult, runCli, startCli, type Started } from '../command-line.js'
import { processesWith } from '../../running-processes.js'

const cache = emptyFolder()
const built = emptyFolder()

beforeAll(async () => {
  const { status } = await runCli(['build', 'hello', '--out', built], { cache })
  expect(status).toBe(0)
}, 120_000)

async function untilFileContains(file: string, text: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (existsSync(file) && readFileSync(file, 'utf8').includes(text)) return
    await setTimeout(100)
  }
  throw new Error(`${file} never contained ${text}`)
}

const startBoot = (
  out: string,
  { temporary, more = [] }: { temporary?: string; more?: readonly string[] } = {},
): Started =>
  startCli(
    [
      ...['boot', 'hello', '--image', path.join(built, 'hello.elf'), '--out', out],
      ...['--accel', 'tcg', '--set', 'expect=[never]', '--set', 'boot.cmdline=print=begun silent'],
      ...more,
    ],
    { cache, ...(temporary === undefined ? {} : { temporary }) },
  )

const startBuild = (out: string, mark: string): Started => {
  const script = `echo begun; sleep 300 & sleep 300; : ${mark}`
  return startCli(
    [
      ...['build', 'hello', '--no-cache', '--out', out],
      ...['--set', `custom.build=[[sh, -c, "${script}"]]`],
    ],
    { cache, cwd: undefined as never },
  )
}

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  test('ends a boot: status 130, no machine left, the console kept', async () => {
    const out = emptyFolder()
    const { child, ended } = startBoot(out)
    await untilFileContains(path.join(out, 'console.log'), 'begun')
    child.kill(signal)
    expect((await ended).status).toBe(130)
    expect(readResult(out).verdict.kind).toBe('cancelled')
    expect(processesWith(out)).toEqual([])
    expect(readFileSync(path.join(out, 'console.log'), 'utf8')).toContain('begun')
  }, 60_000)

  test('ends a build: status 130, no process left, the log kept', async () => {
    const out = emptyFolder()
    const mark = path.basename(out)
    const { child, ended } = startBuild(out, mark)
    await untilFileContains(path.join(out, 'build.log'), '\nbegun')
    child.kill(signal)
    expect((await ended).status).toBe(130)
    expect(readResult(out).verdict.kind).toBe('cancelled')
    expect(processesWith(mark)).toEqual([])
  }, 60_000)
})

/** Sockets and unfinished folders below a folder. */
function remains(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isSocket() || entry.name.includes('.partial'))
    .map(({ name }) => name)
}

describe('when the program itself is killed', () => {
  const kill = async (more: readonly string[]): Promise<void> => {
    const [out, temporary] = [emptyFolder(), emptyFolder()]
    mkdirSync(path.join(out, 'shared'))
    const { child, ended } = startBoot(out, { temporary, more })
    await untilFileContains(path.join(out, 'console.log'), 'begun')
    child.kill('SIGKILL')
    await ended
    while (processesWith(out).length > 0) await setTimeout(50)
    expect(readdirSync(temporary)).toEqual([])
    expect([...remains(out), ...remains(cache)]).toEqual([])
    expect(readFileSync(path.join(out, 'console.log'), 'utf8')).toContain('begun')
  }

  test('the machine dies too, and only files written before are left', async () => {
    await kill([])
  }, 60_000)

  // virtiofsd serves folders for root only.
  const served = existsSync('/usr/lib/qemu/virtiofsd') && process.getuid?.() === 0
  const testIfServed = served ? test : test.skip
  testIfServed(
    `virtiofsd dies too${served ? '' : ' (needs virtiofsd)'}`,
    async () => {
      await kill(['--set', 'boot.shares=[{tag: data, path: "{out}/shared"}]'])
    },
    60_000,
  )
})
