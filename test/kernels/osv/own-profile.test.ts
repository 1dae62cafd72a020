import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { families } from '../../../src/kernels/families.js'
import { osvOwnForms } from '../../../src/kernels/osv/own-profile.js'
import { listValues } from '../../../src/profile/values/effective.js'
import { renderOrigin } from '../../../src/profile/values/origin.js'
import { loadProfile } from '../../../src/profile/load.js'

let root = ''
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'own-profile-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, name), text)
  }
}

/** `key = value  origin` of the files' settings; the messages if they are rejected. */
async function load(reference: string, arch = 'x86_64'): Promise<readonly string[]> {
  const loaded = await loadProfile({
    reference,
    directory: root,
    overrides: [`arch=${arch}`],
    families,
  })
  if (!loaded.ok)
    return [
      loaded.failure.summary,
      ...loaded.failure.evidence.map(
        ({ source, firstLine, lines }) =>
          `${source}:${firstLine} ${lines.join().replace(/.* ← /, '')}`,
      ),
    ]
  return listValues(loaded.value.values)
    .filter(({ origin }) => origin.layer === 'profile')
    .map(({ key, value, origin }) => `${key} = ${value}  ${renderOrigin(origin)}`)
}

const small = 'conf/profiles/small.mk'
const base = 'conf/profiles/svc/base.mk'

describe('a profile makefile', () => {
  test('in one file, with every kind of value', async () => {
    write({
      [small]: [
        'conf_hide_symbols = 1',
        'conf_drivers_mmio=0  # none',
        'conf_stack=0x1000',
        'fs = rofs',
        'image = hello,httpd.fg',
        'mode = debug',
        'drivers_profile = virtio-pci',
        'CXXFLAGS += -Os',
        'CXXFLAGS += -g \\',
        '  -march=native',
        'LDFLAGS +=',
      ].join('\n'),
    })
    const expected = [
      `kernel = osv  ${small}`,
      `mode = debug  ${small}:6:1`,
      `osv.conf.drivers_mmio = 0  ${small}:2:1`,
      `osv.conf.hide_symbols = 1  ${small}:1:1`,
      `osv.conf.stack = 0x1000  ${small}:3:1`,
      `osv.drivers = virtio-pci  ${small}:7:1`,
      `osv.flags.cxxflags = ["-Os","-g","-march=native"]  ${small}:9:1`,
      `osv.fs = rofs  ${small}:4:1`,
      `osv.image = hello,httpd.fg  ${small}:5:1`,
    ]
    expect(await load('small')).toEqual(expected)
    expect(await load(`./${small}`)).toEqual(expected)
  })

  test('in a folder: an architecture’s settings follow the base', async () => {
    write({
      [base]: 'conf_a=1\nconf_b=1\nCFLAGS += -Os\nifeq ($(arch),aarch64)\nconf_c=1\nendif\n',
      'conf/profiles/svc/x64.mk': 'conf_b=0\nconf_a?=7\nCFLAGS += -msse4\n',
    })
    const x64 = 'conf/profiles/svc/x64.mk'
    expect(await load('svc')).toEqual([
      `kernel = osv  ${base}`,
      `osv.conf.a = 1  ${base}:1:1`,
      `osv.conf.b = 0  ${x64}:1:1`,
      `osv.flags.cflags = ["-Os","-msse4"]  ${x64}:3:1`,
    ])
    expect(await load('conf/profiles/svc', 'aarch64')).toEqual([
      `kernel = osv  ${base}`,
      `osv.conf.a = 1  ${base}:1:1`,
      `osv.conf.b = 1  ${base}:2:1`,
      `osv.conf.c = 1  ${base}:5:1`,
      `osv.flags.cflags = ["-Os"]  ${base}:3:1`,
    ])
  })

  test('includes files of the tree', async () => {
    write({
      [small]: 'include conf/common.mk\n-include conf/none.mk\nconf_b=1\n',
      'conf/common.mk': 'include conf/profiles/$(arch).inc\n',
      'conf/profiles/x64.inc': 'conf_a=1\n',
      'conf/profiles/aarch64.inc': 'conf_a=1\n',
    })
    expect(await load('small')).toEqual([
      `kernel = osv  ${small}`,
      `osv.conf.a = 1  conf/profiles/x64.inc:1:1`,
      `osv.conf.b = 1  ${small}:3:1`,
    ])
  })

  test('can be extended', async () => {
    write({
      [base]: 'conf_a=1\nconf_b=1\n',
      'profiles/mine.yml': 'extends: svc\nosv:\n  conf: {b: 2}\n',
      'profiles/near.yml': 'extends: ../conf/profiles/svc\n',
    })
    expect(await load('mine')).toContain('osv.conf.b = 2  profiles/mine.yml:3:10')
    expect(await load('mine')).toContain(`osv.conf.a = 1  ${base}:1:1`)
    expect(await load('near')).toContain(`osv.conf.b = 1  ${base}:2:1`)
  })

  const never = 'profile makefiles are read, never run: write the value itself'
  test.each([
    ['conf_a=$(shell touch ran)', `it calls $(shell touch ran); ${never}`],
    ['conf_a:=$(shell touch ran)', `it calls $(shell touch ran); ${never}`],
    ['conf_a != touch ran', 'it is a call of the shell'],
    ['$(error no)', `it is a call; ${never}`],
    ['all:', `it is a rule; ${never}`],
    ['ifeq ($(shell touch ran),)\nendif', `it has a condition that calls $(shell touch ran)`],
    ['conf_a=$(nothing)', 'it refers to $(nothing), which nothing sets'],
    ['include ../../outside.mk', 'it includes ../../outside.mk, which is not there'],
    ['CFLAGS = -O3', 'it overwrites CFLAGS; write CFLAGS += …'],
    ['other = 1', 'it sets other; a profile makefile sets conf_…'],
  ])('%j is rejected with its place', async (text, message) => {
    write({ [small]: `conf_b=1\n${text}\n` })
    const [summary, evidence] = await load('small')
    expect(summary).toContain(`${small}:2: ${message}`)
    expect(evidence).toContain(`${small}:2 ${message}`)
    expect(existsSync(path.join(root, 'ran')) || existsSync('ran')).toBe(false)
  })

  test('troubles of several files are in order, without duplicates', async () => {
    write({ [base]: '\na: b\nx = 1\n', 'conf/profiles/svc/aarch64.mk': '\ny = 1\n' })
    const [, ...evidence] = await load('svc')
    expect(evidence.map((line) => line.split(' ')[0])).toEqual([
      'conf/profiles/svc/aarch64.mk:2',
      `${base}:2`,
      `${base}:3`,
    ])
  })

  test('a mode must not depend on the architecture', async () => {
    write({ [base]: 'conf_a=1\n', 'conf/profiles/svc/x64.mk': 'mode=debug\n' })
    expect((await load('svc'))[0]).toContain('it sets a mode that depends on the architecture')
  })

  test('lists of drivers are not profiles', async () => {
    write({ 'conf/profiles/x64/base.mk': '', 'conf/profiles/x64/vbox.mk': 'conf_drivers_pci?=1\n' })
    expect(await load('conf/profiles/x64/vbox.mk')).toEqual([
      'conf/profiles/x64/vbox.mk is a list of drivers, not a profile',
    ])
    expect((await load('conf/profiles/x64'))[0]).toContain('is a list of drivers')
    expect((await load('x64'))[0]).toBe('no profile x64')
  })

  test('a name is looked up after YAML profiles, and reported if misspelt', async () => {
    write({ [base]: '', [small]: '', 'profiles/svc.yml': 'kernel: osv\nosv: {conf: {z: 1}}\n' })
    expect(await load('svc')).toContain('osv.conf.z = 1  profiles/svc.yml:2:14')
    expect(await osvOwnForms.list(root)).toEqual(['small', 'svc'])
    const missing = await loadProfile({
      reference: 'smal',
      directory: root,
      overrides: [],
      families,
    })
    expect(missing).toMatchObject({ failure: { hint: 'did you mean small?' } })
  })
})
