import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { cases, copyOfCase, filesBelow } from '../../init/case-folders.js'
import { emptyFolder, runCli, type Ended } from '../command-line.js'

const cache = emptyFolder()

async function cli(folder: string, ...args: readonly string[]): Promise<Ended> {
  return runCli(args, { cwd: folder, cache })
}

/** The commands that `init` prints, each as its arguments. */
function printedCommands({ stdout }: Ended): readonly (readonly string[])[] {
  return [...stdout.matchAll(/^ {2}osv-kernel (.+)$/gm)].map(([, line = '']) => line.split(' '))
}

test.each(readdirSync(cases))('%s: init, then the first line that it prints', async (name) => {
  const folder = copyOfCase(name)
  const init = await cli(folder, 'init')
  expect([init.status, init.stderr]).toEqual([0, ''])
  const [check = [], run = []] = printedCommands(init)
  expect([check[0], run[0]]).toEqual(['check', 'run'])
  expect((await cli(folder, ...check)).status).toBe(0)
})

describe('init, then both lines that it prints', () => {
  test('a kernel that make builds boots and passes', async () => {
    const folder = copyOfCase('make')
    const [, run = []] = printedCommands(await cli(folder, 'init'))
    const { status, stdout } = await cli(folder, ...run)
    expect(stdout).toContain('✓ pass')
    expect(status).toBe(0)
  })

  test('an ELF file that a build leaves is measured', async () => {
    const folder = copyOfCase('elf')
    rmSync(path.join(folder, 'build'), { recursive: true })
    execFileSync('./build.sh', { cwd: folder, stdio: 'ignore' })
    const [, run = []] = printedCommands(await cli(folder, 'init'))
    const { status, stdout } = await cli(folder, ...run)
    expect(stdout).toContain('kernel.elf')
    expect(status).toBe(0)
  })

  test('a kernel of which nothing is known fails for the text that is to be replaced', async () => {
    const folder = copyOfCase('make')
    execFileSync('sed', ['-i', 's/sample kernel is ready/1 2 3 4 5/', 'main.c'], { cwd: folder })
    const init = await cli(folder, 'init')
    expect(init.stdout).toContain('the first run fails until you write it there')
    const [, run = []] = printedCommands(init)
    const { status, stdout } = await cli(folder, ...run, '--set', 'boot.timeout=3s')
    expect(stdout).toContain('REPLACE ME')
    expect(status).toBe(1)
  })
})

test('a dry run prints what would be written, and writes nothing', async () => {
  const folder = copyOfCase('make')
  const before = filesBelow(folder)
  const { status, stdout } = await cli(folder, 'init', '--dry-run')
  expect(status).toBe(0)
  expect(stdout).toContain('--- profiles/make.yml\n# The kernel that Makefile builds.\n')
  expect(stdout).toContain('--- .github/workflows/kernel.yml\n')
  expect(filesBelow(folder)).toEqual(before)
})

test('a second time it says what is there, and changes nothing', async () => {
  const folder = copyOfCase('make')
  await cli(folder, 'init')
  const { status, stderr } = await cli(folder, 'init')
  expect(status).toBe(2)
  expect(stderr).toContain('already there: profiles/make.yml, .github/workflows/kernel.yml')
})

test('where no kernel is it says what it looked for; an example runs anywhere', async () => {
  const folder = emptyFolder()
  const { status, stderr } = await cli(folder, 'init')
  expect(status).toBe(2)
  expect(stderr).toContain('nothing here looks like a kernel')
  expect(existsSync(path.join(folder, 'profiles'))).toBe(false)
  const hello = await cli(folder, 'init', '--kind', 'hello')
  expect(hello.status).toBe(0)
  const [check = []] = printedCommands(hello)
  expect((await cli(folder, ...check)).status).toBe(0)
})
