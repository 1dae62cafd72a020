import { expect, test } from '@jest/globals'
import { findAll } from '../../../src/cli/doctor/findings.js'
import { isReady } from '../../../src/cli/doctor/finding.js'
import type { HostReport } from '../../../src/cli/doctor/host-report.js'

const gib = 2 ** 30
const host: HostReport = {
  ...{ arch: 'x86_64', system: 'Linux', cpu: 'a CPU', cpus: 2, node: '24.1.0', programs: {} },
  kvm: { state: { state: 'works' }, extension: 'vmx', isGuest: false, modules: [] },
  virtiofsd: { path: '/v' },
  cache: { folder: '/c', writable: true, freeBytes: 9 * gib },
  disks: [{ what: 'temporary files', folder: '/t', freeBytes: 1000 }],
  ...{ availableMemoryBytes: 4 * gib, isRoot: false, installsPackages: true },
}

test('the disk of each folder that a run writes to is looked at', () => {
  const finding = findAll(host).find(({ name }) => name === 'free space')
  expect(finding).toMatchObject({ state: 'broken', purpose: 'temporary files', need: 'always' })
  expect(finding?.remedy).toMatch(/the disk of \/t, or write elsewhere/)
  expect(isReady(findAll(host))).toBe(false)
})
