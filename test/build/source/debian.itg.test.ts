import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { obtainDebianSource } from '../../../src/build/source/debian.js'

/** A host with the package lists of Ubuntu 24.04, on which nothing is installed. */
const programs: Readonly<Record<string, string>> = {
  'dpkg-query': 'exit 1',
  'apt-cache': 'printf "linux-source\\nlinux-image-generic\\nlinux-source-6.8.0\\n"',
  'apt-get': 'echo "E: Unable to locate package $(echo "$*" | sed "s/.* //")"; exit 100',
}

const ownPath = process.env.PATH
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-test-'))
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(path.join(folder, name), `#!/bin/sh\n${script}\n`)
    chmodSync(path.join(folder, name), 0o755)
  }
  process.env.PATH = `${folder}:/usr/bin:/bin`
})
afterEach(() => {
  process.env.PATH = ownPath
})

const obtain = async (
  name: string,
  installPackages: boolean,
): ReturnType<typeof obtainDebianSource> =>
  obtainDebianSource(name, {
    sourcesFolder: path.join(folder, 'sources'),
    installPackages,
    emit: () => undefined,
    signal: new AbortController().signal,
  })

test.each([true, false])(
  'a package of another release: what this one has instead (installing: %s)',
  async (installPackages) => {
    expect(await obtain('linux-source-6.12', installPackages)).toMatchObject({
      failure: {
        kind: 'infrastructure',
        summary: expect.stringMatching(/ has no package linux-source-6\.12$/),
        hint: expect.stringMatching(
          /^this release has linux-source-6\.8\.0; debian: linux-source /,
        ),
      },
    })
  },
)

test('a package that this release has is only not installed', async () => {
  expect(await obtain('linux-source-6.8.0', false)).toMatchObject({
    failure: {
      summary: 'missing: linux-source-6.8.0',
      hint: expect.stringMatching(/apt-get install .*linux-source-6\.8\.0/),
    },
  })
})
