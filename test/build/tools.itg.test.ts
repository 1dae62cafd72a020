import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { ensureTools } from '../../src/build/tools.js'
import { installPackages } from '../../src/host/facts/install-packages.js'

/** An apt-get that has one package, and a sudo as on a runner: both record how they are called. */
const aptGet = `#!/bin/sh
echo "apt-get $* proxy=$https_proxy" >>"$0.calls"
case "$*" in
*update*)
  rm -f "$0.stale"
  exit 0
  ;;
*full*) echo "E: You don't have enough free space in /var/cache/apt/archives/."; exit 100 ;;
esac
if [ -e "$0.locked" ]; then
  rm "$0.locked"
  echo 'E: Could not get lock /var/cache/apt/archives/lock. It is held by process 7 (apt-get)'
  exit 100
fi
if [ -e "$0.stale" ]; then
  echo 'E: Failed to fetch http://mirror/pool/x.deb  404  Not Found'
  exit 100
fi
case "$*" in
*no-such-package*) echo 'E: Unable to locate package no-such-package'; exit 100 ;;
*withdrawn*) echo "E: Package 'withdrawn' has no installation candidate"; exit 100 ;;
esac
printf '#!/bin/sh\\n' >"$(dirname "$0")/brought-tool"
chmod +x "$(dirname "$0")/brought-tool"
`

let folder = ''
const own = { PATH: process.env.PATH, https_proxy: process.env.https_proxy }
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-test-'))
  writeFileSync(path.join(folder, 'apt-get'), aptGet)
  chmodSync(path.join(folder, 'apt-get'), 0o755)
  writeFileSync(
    path.join(folder, 'sudo'),
    '#!/bin/sh\nwhile [ "${1#-}" != "$1" ]; do shift; done\nexec "$@"\n',
  )
  chmodSync(path.join(folder, 'sudo'), 0o755)
  process.env.PATH = `${folder}:/usr/bin:/bin`
})
afterEach(() => {
  for (const [name, value] of Object.entries(own))
    if (value === undefined) Reflect.deleteProperty(process.env, name)
    else process.env[name] = value
})

const mark = (state: 'locked' | 'stale'): void =>
  writeFileSync(path.join(folder, `apt-get.${state}`), '')
const calls = (): string => readFileSync(path.join(folder, 'apt-get.calls'), 'utf8')

const ensure = async (
  tool: string,
  debianPackage: string,
  install = true,
): ReturnType<typeof ensureTools> =>
  ensureTools([{ tool, debianPackage }], {
    install,
    emit: () => undefined,
    signal: new AbortController().signal,
  })

test('installed tools are not installed again', async () => {
  expect(await ensure('sh', 'dash')).toEqual({ ok: true, value: [] })
})

test('missing tools are installed, through this process’s proxy', async () => {
  process.env.https_proxy = 'http://proxy:3128'
  expect(await ensure('brought-tool', 'bringing')).toEqual({ ok: true, value: ['bringing'] })
  expect(calls()).toMatch(/^apt-get .* install .* bringing proxy=http:\/\/proxy:3128\n$/)
})

const goals = (): readonly string[] =>
  calls()
    .trim()
    .split('\n')
    .map((call) => / (?<goal>install|update)\b/.exec(call)?.groups?.goal ?? '')

test('apt-get gets its options, and names behind them', async () => {
  await ensure('brought-tool', 'bringing')
  expect(calls()).toMatch(/-o DPkg::Lock::Timeout=\d+ .*-o Acquire::Retries=3 /)
  expect(calls()).toMatch(/ install -y --no-install-recommends -- bringing /)
  expect(goals()).toEqual(['install'])
})

test('stale lists are updated, once', async () => {
  mark('stale')
  expect(await ensure('brought-tool', 'bringing')).toMatchObject({ ok: true })
  expect(goals()).toEqual(['install', 'update', 'install'])
})

test('a lock of another program is waited for', async () => {
  mark('locked')
  const installed = await installPackages(['apt-get'], ['bringing'], {
    onLine: () => undefined,
    signal: new AbortController().signal,
    lockPollMs: 1,
  })
  expect(installed).toBeUndefined()
  expect(goals()).toEqual(['install', 'install'])
})

test('a full disk is the host’s, and updates nothing', async () => {
  expect(await ensure('no-such-tool', 'full')).toMatchObject({
    failure: {
      kind: 'infrastructure',
      summary: 'missing: no-such-tool; not installed: the disk is full',
      hint: expect.stringContaining('/var'),
    },
  })
  expect(goals()).toEqual(['install'])
})

test.each(['./evil.deb', '-oAPT::x=y', 'a=1', 'a/sid', '', 'A'])(
  '%j is not the name of a package and never reaches apt-get',
  async (name) => {
    expect(await ensure('no-such-tool', name)).toMatchObject({
      ok: false,
      failure: { kind: 'infrastructure', evidence: [{ lines: [expect.stringContaining(name)] }] },
    })
    expect(calls).toThrow(/ENOENT/)
  },
)

test.each(['no-such-package', 'withdrawn'])(
  'a package in no list is distinguished from one that is not installed: %s',
  async (name) => {
    expect(await ensure('no-such-tool', name)).toMatchObject({
      ok: false,
      failure: {
        kind: 'infrastructure',
        summary: 'missing: no-such-tool',
        hint: expect.stringMatching(`lists of this system .* have no ${name}:`),
      },
    })
  },
)

test('if nothing may be installed, the failure names the command', async () => {
  expect(await ensure('no-such-tool', 'bringing', false)).toMatchObject({
    ok: false,
    failure: { hint: expect.stringMatching(/apt-get install .*bringing$/) },
  })
})
