import { expect, test } from '@jest/globals'
import { placeModules } from '../../../src/kernels/osv/external-modules.js'
import { createOsvProfile } from './osv-profile.js'

const { section } = createOsvProfile({ module_folders: ['osv/mine'] })
const workspace = {
  ...{ source: '/osv', repository: '/repo', out: '/out', jobs: 1, compilerCacheLinks: null },
}
const ours = '${OSV_BASE}/profile-modules'

test.each([
  ['{}', { modules: { repositories: [ours] } }],
  [
    '{"modules": {"repositories": ["${OSV_BASE}/apps"], "x": {"path": "y"}}, "default": ["x"]}',
    {
      modules: { repositories: [ours, '${OSV_BASE}/apps'], x: { path: 'y' } },
      default: ['x'],
    },
  ],
])('our folder comes first in %s', (configJson, expected) => {
  const placed = placeModules(section, workspace, configJson)
  const write = placed.ok ? placed.value.at(-1) : undefined
  expect(write).toMatchObject({ do: 'write', path: '/out/config.json' })
  expect(write?.do === 'write' && JSON.parse(write.text)).toEqual(expected)
})

test.each(['', '{', '[]', '{"modules": []}', '{"modules": {"repositories": "apps"}}'])(
  'a config.json that cannot be read is the user’s to repair: %s',
  (configJson) => {
    expect(placeModules(section, workspace, configJson)).toMatchObject({
      ok: false,
      failure: { kind: 'invalid-profile', summary: 'config.json of the OSv tree cannot be read' },
    })
    expect(placeModules({ ...section, module_folders: [] }, workspace, configJson).ok).toBe(true)
  },
)

test('a repository that is one module gives it its name', () => {
  const placed = placeModules({ ...section, module_folders: ['.'] }, workspace, '{}')
  expect(placed.ok && placed.value[0]).toMatchObject({
    ...{ do: 'mirror', from: '/repo', to: '/out/profile-modules/repo' },
  })
})
