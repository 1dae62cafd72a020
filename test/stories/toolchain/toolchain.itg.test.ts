import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { emptyFolder, readResult, runCli, type Ended } from '../command-line.js'

const root = emptyFolder()
const project = path.join(root, 'project')
const out = path.join(root, 'out')
const cache = path.join(root, 'cache')
const tools = path.join(root, 'tools')

const makefile = `CC = $(CROSS_COMPILE)gcc
$(OUT)/k.elf: a.c
	@echo "PWD=$$PWD make=$(PWD) old=[$(OLDPWD)]"
	@echo "$(LC_ALL) $(TZ) $(SOURCE_DATE_EPOCH)"
	@echo "sdk=$(KERNELSDK_ROOT) token=[$(KERNELSDK_TOKEN)] other=[$(KERNELOTHER)]"
	$(CC) -c a.c -o $@
`
const profile = `kernel: custom
toolchain: { cross_compile: odd64-elf- }
build: { pass_env: [KERNELSDK_*] }
custom: { build: [[make, 'OUT={out}']], artifacts: { image: k.elf } }
expect: [ready]
`

beforeAll(() => {
  for (const folder of [project, tools]) mkdirSync(folder)
  symlinkSync('/usr/bin/gcc', path.join(tools, 'odd64-elf-gcc'))
  writeFileSync(path.join(project, 'Makefile'), makefile)
  writeFileSync(path.join(project, 'a.c'), 'int f(void) { return 1; }\n')
  writeFileSync(path.join(project, 'k.yml'), profile)
  Object.assign(process.env, { KERNELSDK_TOKEN: 'geheim', KERNELOTHER: 'not asked for' })
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

async function build(sdk: string): Promise<Ended> {
  process.env.KERNELSDK_ROOT = sdk
  const searched = `${tools}:${process.env.PATH ?? ''}`
  const ended = await runCli(['build', './k.yml', '--out', out], {
    ...{ cwd: project, cache, path: searched },
  })
  expect(ended).toMatchObject({ status: 0 })
  return ended
}

test('a build has the variables of a shell, those that it asks for, and no secret', async () => {
  const { stdout, stderr } = await build('/opt/sdk-1')
  const log = readFileSync(path.join(out, 'build.log'), 'utf8')
  expect(log).toContain(`PWD=${project} make=${project} old=[]\n`)
  expect(log).toContain('C.UTF-8 UTC 315532800\n')
  expect(log).toContain('sdk=/opt/sdk-1 token=[] other=[]\n')
  expect(stderr).toContain('KERNELSDK_TOKEN is not passed on to the build')
  const result = readFileSync(path.join(out, 'result.json'), 'utf8')
  expect(stdout + stderr + log + result).not.toContain('geheim')
  expect(stdout + stderr + result).not.toContain('/opt/sdk-1')
  expect(readResult(out).build?.cache.compiler).toEqual({ hits: 0, misses: 1 })
}, 60_000)

test('a cross compiler of an odd name comes from the compiler cache', async () => {
  appendFileSync(path.join(project, 'Makefile'), '# changed\n')
  rmSync(path.join(project, '.osv-kernel'), { recursive: true })
  await build('/opt/sdk-1')
  expect(readResult(out).build?.cache).toMatchObject({
    image: 'miss',
    compiler: { hits: 1, misses: 0 },
  })
}, 60_000)

test('another value of a passed variable is another image', async () => {
  expect((await build('/opt/sdk-1')).stderr).toContain('from the cache')
  expect((await build('/opt/sdk-2')).stderr).toContain('because changed: variable KERNELSDK_ROOT')
}, 60_000)
