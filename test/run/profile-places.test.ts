import { expect, test } from '@jest/globals'
import type { Origin } from '../../src/profile/profile.js'
import { profilePlaces } from '../../src/run/profile-places.js'

test('lines of the profile, relative to the repository, of what findings are about', () => {
  const written = (file: string, line: number): Origin => ({ layer: 'profile', file, line })
  const origins = new Map<string, Origin>([
    ['kernel', written('profiles/a.yml', 1)],
    ['expect.0', written('profiles/a.yml', 9)],
    ['linux.config.NET', written('profiles/base.yml', 3)],
    ['size.budgets.image', written('../elsewhere/b.yml', 2)],
    ['boot.memory', written('profiles/a.yml', 4)],
    ['expect.1', { layer: 'override', by: '--set expect.1=x' }],
  ])
  const profile = { origins, repository: '/repo', kernel: 'linux' }
  expect(profilePlaces(profile, '/repo/kernels')).toEqual({
    kernel: { file: 'kernels/profiles/a.yml', line: 1 },
    'expect.0': { file: 'kernels/profiles/a.yml', line: 9 },
    'linux.config.NET': { file: 'kernels/profiles/base.yml', line: 3 },
    'size.budgets.image': { file: 'elsewhere/b.yml', line: 2 },
  })
  expect(profilePlaces(profile, '/repo')).not.toHaveProperty(['size.budgets.image'])
})
