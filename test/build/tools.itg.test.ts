import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { ensureTools } from '../../src/build/tools.js'

/** An apt-get that has one package, and a sudo as on a runner: both record how they are called. */
const aptGet = `#!/bin/sh
echo "apt-get $* proxy=$https_proxy" >>"$0.calls"
case "$*" in
*update*) exit 0 ;;
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

test.each(['no-such-package', 'withdrawn'])(
  'a package in no list is distinguished from one that is not installed: %s',
  async (name) => {
    expect(await ensure('no-such-tool', name)).toMatchObject({
      ok: false,
      failure: {
        kind: 'infrastructure',
        summary: 'missing: no-such-tool',
        hint: expect.stringContaining(`lists have no ${name}:`),
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
