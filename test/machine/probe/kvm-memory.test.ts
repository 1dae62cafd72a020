import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { identityOfFile } from '../../../src/host/files/file-identity.js'
import { recallProbe, rememberProbe } from '../../../src/machine/probe/kvm-memory.js'

const host = { boot: 'b1', qemu: '/usr/bin/qemu 100 1' }
const emptyFolder = (): string => mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-test-'))

test('a result is stored for this boot and this QEMU', async () => {
  const folder = emptyFolder()
  await rememberProbe(folder, host, { state: 'broken', reason: 'it hung' })
  await expect(recallProbe(folder, host)).resolves.toEqual({ state: 'broken', reason: 'it hung' })
})

test.each([
  ['another boot', { ...host, boot: 'b2' }],
  ['another QEMU', { ...host, qemu: '/usr/bin/qemu 200 2' }],
])('%s probes again', async (_, now) => {
  const folder = emptyFolder()
  await rememberProbe(folder, host, { state: 'works' })
  await expect(recallProbe(folder, now)).resolves.toBeUndefined()
})

test.each(['', '{', '{"boot":"b1","state":{"state":"works"}}', '{"boot":"b1","qemu":"q"}'])(
  'a stored %j is not a result',
  async (text) => {
    const folder = emptyFolder()
    writeFileSync(path.join(folder, 'kvm-probe.json'), text)
    await expect(recallProbe(folder, host)).resolves.toBeUndefined()
  },
)

test('a result that is not about KVM itself is not reused', async () => {
  const folder = emptyFolder()
  await rememberProbe(folder, host, { state: 'not-probed', reason: 'no QEMU' })
  await expect(recallProbe(folder, host)).resolves.toBeUndefined()
})

test('a result that cannot be stored is not an error', async () => {
  const file = path.join(emptyFolder(), 'file')
  writeFileSync(file, '')
  await expect(rememberProbe(file, host, { state: 'works' })).resolves.toBeUndefined()
  await expect(recallProbe(file, host)).resolves.toBeUndefined()
})

test('a replaced program has another identity', async () => {
  const file = path.join(emptyFolder(), 'qemu')
  writeFileSync(file, 'one')
  const before = await identityOfFile(file)
  await expect(identityOfFile(file)).resolves.toBe(before)
  writeFileSync(file, 'two!')
  utimesSync(file, 1, 1)
  await expect(identityOfFile(file)).resolves.not.toBe(before)
})
