import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { listSources } from '../../../src/build/source/list-sources.js'
import { digestFolder } from '../../../src/build/source/digest.js'
import { borrowHistory } from '../../../src/build/source/borrow-history.js'
import { callGit } from '../../../src/host/git/call.js'
import { moveReference } from '../../../src/host/git/commit.js'
import { describeVersion, listStaged, revisionOf } from '../../../src/host/git/git.js'
import { fetchFromOrigin } from '../../../src/host/git/remote.js'
import { findRepository, isConfiguredByOthers } from '../../../src/host/git/repository.js'
import { checkOut } from '../../../src/run/baseline/checkout.js'

/** A repository whose configuration names a program for everything that git can start. */
let root: string
let repository: string
const nobody = 65534
const isRoot = process.getuid?.() === 0
const testAsRoot = isRoot ? test : test.skip

const ran = (): boolean => existsSync(path.join(root, 'ran'))

function git(where: string, ...args: readonly string[]): string {
  const settings = ['user.name=Ada', 'user.email=ada@example.org', 'safe.directory=*']
  const options = settings.flatMap((one) => ['-c', one])
  return execFileSync('git', ['-C', where, ...options, ...args], { encoding: 'utf8' }).trim()
}

function giveAway(): void {
  execFileSync('chown', ['-R', String(nobody), repository])
  // Without the command line's help git refuses it.
  const asked = execFileSync('sh', ['-c', 'git -C "$0" status 2>&1 || true', repository])
  expect(asked.toString()).toMatch(/dubious ownership|unsafe repository/)
}

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'foreign-'))
  repository = path.join(root, 'own')
  git(root, 'init', '--quiet', '--initial-branch=main', 'own')
  writeFileSync(path.join(repository, 'file'), 'text\n')
  writeFileSync(path.join(repository, '.gitattributes'), '* filter=evil diff=evil\n')
  git(repository, 'add', '--all')
  git(repository, 'commit', '--quiet', '-m', 'one')
  git(repository, 'tag', 'v1')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

/** Names a program for everything, in a file of git's configuration. */
function arm(configuration: string): void {
  const program = path.join(root, 'evil.sh')
  writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> ${path.join(root, 'ran')}\ncat\n`)
  chmodSync(program, 0o755)
  const hooks = path.join(root, 'hooks')
  mkdirSync(hooks, { recursive: true })
  for (const hook of ['post-checkout', 'reference-transaction', 'post-index-change', 'pre-push']) {
    writeFileSync(path.join(hooks, hook), `#!/bin/sh\ntouch ${path.join(root, 'ran')}\n`)
    chmodSync(path.join(hooks, hook), 0o755)
  }
  const settings = {
    ...{ 'core.fsmonitor': program, 'core.hooksPath': hooks, 'core.sshCommand': program },
    ...{ 'core.askPass': program, 'core.alternateRefsCommand': program, 'core.pager': program },
    ...{ 'filter.evil.clean': program, 'filter.evil.smudge': program },
    ...{ 'filter.evil.process': program, 'filter.evil.required': 'true' },
    ...{ 'diff.evil.textconv': program, 'diff.evil.command': program, 'diff.external': program },
    ...{ 'gpg.program': program, 'log.showSignature': 'true', 'credential.helper': program },
    ...{ 'remote.origin.url': 'ssh://git@localhost/x', 'remote.origin.uploadpack': program },
    ...{ 'protocol.ext.allow': 'always', 'remote.ext.url': `ext::${program}` },
  }
  for (const [key, value] of Object.entries(settings))
    git(root, 'config', '--file', configuration, key, value)
}

/** Every way in which a run uses the repository of a profile or of its sources. */
async function useAll(): Promise<void> {
  const head = git(repository, 'rev-parse', 'HEAD')
  // Changed, with the same size, so that git has to compare contents.
  writeFileSync(path.join(repository, 'file'), 'TEXT\n')
  expect(await revisionOf(repository)).toBe(`${head}-dirty`)
  expect(await describeVersion(repository, 'v*')).toBe('v1')
  expect((await listStaged(repository))?.map(({ name }) => name)).toContain('file')
  expect(await listSources(repository)).toContain('file')
  await digestFolder(repository)
  expect(await checkOut(repository, head, path.join(root, 'baseline'))).toMatchObject({ ok: true })
  await moveReference(repository, 'refs/osv-kernel/x', { from: null, to: head })
  mkdirSync(path.join(root, 'copy'))
  await borrowHistory(repository, path.join(root, 'copy'))
  expect(git(path.join(root, 'copy'), 'describe', '--tags')).toBe('v1')
}

testAsRoot(
  'a repository of another user is read, and nothing that it names runs (as root)',
  async () => {
    arm(path.join(repository, '.git/config'))
    giveAway()
    await useAll()
    await fetchFromOrigin(repository, ['main'], { commits: 1, timeoutMs: 10_000 })
    const ext = ['fetch', 'ext', 'main']
    expect((await callGit(repository, ext, { network: true })).messages).toContain('not allowed')
    expect(ran()).toBe(false)
  },
)

testAsRoot('a workspace of another user with our .git is our own (as root)', async () => {
  // As in a job container: the folder is of the runner's user, the checkout ran as root.
  execFileSync('chown', [String(nobody), repository])
  const found = await findRepository(repository)
  expect(found !== null && (await isConfiguredByOthers(found))).toBe(false)
  expect(await revisionOf(repository)).toBe(git(repository, 'rev-parse', 'HEAD'))
})

test('who may write the configuration decides, as for git under sudo', async () => {
  const found = await findRepository(repository)
  if (found === null) throw new Error('no repository')
  expect(await isConfiguredByOthers(found, {})).toBe(false)
  chmodSync(path.join(repository, '.git/config'), 0o666)
  expect(await isConfiguredByOthers(found, {})).toBe(true)
})

describe('a repository inside the sources', () => {
  test('that is bare is not entered: a commit can contain one', async () => {
    const inside = path.join(repository, 'inside')
    git(root, 'init', '--quiet', '--bare', inside)
    git(root, 'config', '--file', path.join(inside, 'config'), 'core.bare', 'false')
    git(root, 'config', '--file', path.join(inside, 'config'), 'core.worktree', '.')
    arm(path.join(inside, 'config'))
    expect(await revisionOf(inside)).toBe(git(repository, 'rev-parse', 'HEAD'))
    await listSources(inside)
    await digestFolder(inside)
    expect(ran()).toBe(false)
  })

  test('runs no monitor and no hook, whoever owns it', async () => {
    arm(path.join(repository, '.git/config'))
    for (const key of ['clean', 'smudge', 'process', 'required'])
      git(repository, 'config', '--unset', `filter.evil.${key}`)
    await useAll()
    expect(ran()).toBe(false)
  })
})
