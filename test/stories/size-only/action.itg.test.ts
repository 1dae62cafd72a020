import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { beginJob, runPhase, type PhaseEnd } from '../../actions-service/mini-runner.js'
import { startActionsService, type ActionsService } from '../../actions-service/service.js'
import { makeToken } from '../../actions-service/token.js'

/** A repository without a profile: its own Makefile builds an ELF file, which the action measures. */
const product = fileURLToPath(new URL('../../..', import.meta.url))

/** What docs/size-only.md shows; the step with the action is run here. */
async function documentedInputs(): Promise<Readonly<Record<string, string>>> {
  const page = await readFile(path.join(product, 'docs/size-only.md'), 'utf8')
  const [, written = ''] = /```yaml\n(- uses: actions\/checkout.*?)```/s.exec(page) ?? []
  const steps = parse(written) as readonly { readonly with?: Readonly<Record<string, string>> }[]
  return steps.at(-1)?.with ?? {}
}

const source = `int table[64];
__attribute__((used)) static const char words[300] = "ready";
void start(void) { for (;;) table[3]++; }
${Array.from({ length: 40 }, (_, index) => `int f${index}(int a) { return a * ${index + 3} + table[a & ${index}]; }`).join('\n')}
`
const makefile = `build/kernel.elf: kernel.c
\tmkdir -p build
\tgcc -g -O1 -ffreestanding -nostdlib -static -Wl,-e,start,--build-id -o $@ kernel.c
\tstrip -o build/kernel.stripped $@
\tobjcopy -O binary -j .text -j .rodata $@ build/kernel.bin
\ttar -C build -cf build/release.tar kernel.bin
\tcp $@ build/copy.elf
`

let service: ActionsService
let root: string
let workspace: string
let origin: string

function git(folder: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org']
  return execFileSync('git', ['-C', folder, ...identity, ...args], { encoding: 'utf8' }).trim()
}

beforeAll(async () => {
  service = await startActionsService()
  root = await mkdtemp(path.join(os.tmpdir(), 'size-only-'))
  workspace = path.join(root, 'workspace')
  origin = path.join(root, 'origin')
  git(root, 'init', '--quiet', '--initial-branch=main', 'origin')
  await writeFile(path.join(origin, 'kernel.c'), source)
  await writeFile(path.join(origin, 'Makefile'), makefile)
  await writeFile(path.join(origin, '.gitignore'), 'build/\n')
  git(origin, 'add', '--all')
  git(origin, 'commit', '--quiet', '-m', 'kernel')
  git(origin, 'checkout', '--quiet', '-b', 'topic')
  const added = '\n__attribute__((used)) static const char added_on_purpose[1000] = {1};\n'
  await appendFile(path.join(origin, 'kernel.c'), added)
  git(origin, 'commit', '--quiet', '--all', '-m', 'a table')
  git(origin, 'checkout', '--quiet', 'main')
})
afterAll(async () => {
  await service.close()
  await rm(root, { recursive: true, force: true })
})

/** A job: checkout, make, and the action. */
async function runJob(
  branch: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<PhaseEnd> {
  await rm(workspace, { recursive: true, force: true })
  git(root, 'clone', '--quiet', `--branch=${branch}`, `file://${origin}`, workspace)
  execFileSync('make', ['-C', workspace], { stdio: 'pipe' })
  const job = {
    node: path.join(product, 'node_modules/node/bin/node'),
    workspace,
    temp: path.join(root, 'temp'),
    resultsUrl: service.url,
    token: makeToken({ runId: `run-${branch}` }),
  }
  await beginJob(job)
  return runPhase(job, path.join(product, 'dist/main.js'), { inputs, env })
}

const pull = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_BASE_REF: 'main' }

interface Result {
  readonly boot: null
  readonly size: {
    readonly once: {
      readonly bytes: number
      readonly groups: readonly {
        readonly shipped: string
        readonly others: readonly { readonly name: string; readonly how: string }[]
      }[]
    }
    readonly totals: Readonly<Record<string, number>>
    readonly image: string
  }
}

async function resultOf({ outputs }: PhaseEnd): Promise<Result> {
  return JSON.parse(await readFile(outputs.result ?? '', 'utf8')) as Result
}

test('the workflow of the page: a baseline, then the symbol that made it grow', async () => {
  const inputs = await documentedInputs()
  const pushed = await runJob('main', inputs)
  expect(pushed.log).toContain('kernel.elf')
  expect(pushed).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', 'boot-ms': '' } })
  expect(pushed.summary).toContain('measured only')
  expect(await resultOf(pushed)).toMatchObject({
    boot: null,
    measuredOnly: true,
    kernel: '',
    arch: '',
  })
  // The files of other steps stay theirs: the reports alone are uploaded.
  expect(pushed.outputs['artifact-name']).toMatch(/^osv-kernel-kernel\.elf-any-/)

  const grown = await runJob('topic', inputs, pull)
  expect(grown.exitCode).toBe(0)
  expect(Number(grown.outputs['size-delta-bytes'])).toBeGreaterThanOrEqual(1000)
  expect(Number(grown.outputs['image-bytes'])).toBeGreaterThan(1000)
  expect(grown.summary).toContain('added_on_purpose')
  expect(grown.summary).toMatch(/kernel\.c/)
}, 120_000)

test('a broken budget fails the step, with its line of the input', async () => {
  const inputs = { files: 'build/kernel.elf', budgets: 'kernel.elf/.rodata: 1kB\n' }
  const { exitCode, outputs, summary } = await runJob('topic', inputs, pull)
  expect({ exitCode, verdict: outputs.verdict }).toEqual({ exitCode: 1, verdict: 'over-budget' })
  expect(summary).toContain('kernel.elf/.rodata')
}, 120_000)

test('mistakes are the user’s, with the input and its line', async () => {
  const both = await runJob('main', { profile: 'p', files: 'build/kernel.elf' })
  expect(both.exitCode).toBe(2)
  expect(both.log).toContain('files: goes without profile')
  const none = await runJob('main', { files: 'build/kernel.elf\nbuild/*.img' })
  expect(none.exitCode).toBe(2)
  expect(none.log).toContain('input files, line 2: nothing matches build/*.img')
  const wrong = await runJob('main', { files: 'build', budgets: 'a: 1kB\nb: 12' })
  expect(wrong.exitCode).toBe(2)
  expect(wrong.log).toContain('input budgets:2:1')
}, 120_000)

test('one kernel in five files counts once: what is shipped leads', async () => {
  const inputs = { files: 'build/kernel.elf\nbuild/*\n', name: 'everything' }
  const { size } = await resultOf(await runJob('main', inputs))
  expect(Object.keys(size.totals)).toHaveLength(5)
  expect(size.once.groups).toHaveLength(1)
  expect(size.once.groups[0]?.shipped).toBe('release.tar')
  expect(size.once.groups[0]?.others).toEqual([
    { name: 'kernel.elf', how: 'unstripped' },
    { name: 'copy.elf', how: 'unstripped' },
    { name: 'kernel.bin', how: 'inside' },
    { name: 'kernel.stripped', how: 'inside' },
  ])
  expect(size.once.bytes).toBe(size.totals['release.tar'])
  expect(size.image).toBe('release.tar')
  const grown = await runJob('topic', inputs, pull)
  expect(grown.summary).toContain('not added: the unstripped form of release.tar')
}, 120_000)
