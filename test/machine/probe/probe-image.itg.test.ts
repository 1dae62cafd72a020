import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { probeImage } from '../../../src/machine/probe/probe-image.js'

test('the embedded image matches probe.S', () => {
  const check = spawnSync(process.execPath, ['scripts/assemble-probe.mjs', '--check'], {
    encoding: 'utf8',
  })
  expect(check.stderr).toBe('')
  expect(check.status).toBe(0)
})

test('the image is firmware: 64 KiB, with a far jump at the reset vector', () => {
  const farJump = 0xea
  expect(probeImage.length).toBe(65_536)
  expect(probeImage.at(-16)).toBe(farJump)
})

test('all but the last 512 bytes are empty', () => {
  expect(probeImage.subarray(0, -512).every((byte) => byte === 0)).toBe(true)
})
