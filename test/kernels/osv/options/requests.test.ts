import { describe, expect, test } from '@jest/globals'
import {
  kconfigValues,
  makeVariables,
  routeOptions,
} from '../../../../src/kernels/osv/options/requests.js'
import { osvSection, type OsvSection } from '../../../../src/kernels/osv/section.js'
import { createTree, olderTree } from '../tree-of.js'

const tree = createTree()

function section(written: Partial<OsvSection>): OsvSection {
  return osvSection.parse({ fs: 'rofs', conf: {}, loader: {}, ...written })
}

function reasons(written: Partial<OsvSection>, of = tree): readonly string[] {
  return routeOptions(section(written), of).flatMap(({ route }) =>
    route.how === 'none' ? [route.reason] : [],
  )
}

describe('routeOptions', () => {
  test('a driver profile is a Kconfig choice, or else a variable', () => {
    const choice = routeOptions(section({ drivers: 'virtio-pci' }), tree)
    expect([...kconfigValues(choice)]).toEqual([['drivers_profile_virtio-pci', 'y']])
    const variable = routeOptions(section({ drivers: 'vmware' }), tree)
    expect([...makeVariables(variable)]).toEqual([['conf_drivers_profile', 'vmware']])
    const older = routeOptions(section({ drivers: 'vmware' }), olderTree)
    expect([...makeVariables(older)]).toEqual([['drivers_profile', 'vmware']])
  })

  test('the name from guides means the same', () => {
    const routed = routeOptions(section({ conf: { conf_drivers_profile: 'virtio-pci' } }), tree)
    expect([...kconfigValues(routed)]).toEqual([['drivers_profile_virtio-pci', 'y']])
  })

  test('single drivers are added to the empty profile', () => {
    const routed = routeOptions(section({ drivers: ['nvme'] }), tree)
    expect([...makeVariables(routed)]).toEqual([
      ['conf_drivers_profile', 'base'],
      ['conf_drivers_nvme', '1'],
    ])
  })

  test.each([
    [{ drivers: ['vmware'] }, 'a driver profile (pvscsi, vmxnet3): write osv.drivers: vmware'],
    [{ drivers: 'nvme' }, 'it is a driver, not a driver profile: write osv.drivers: [nvme]'],
    [{ drivers: ['nvne'] }, 'did you mean nvme?'],
    [{ drivers: 'cloud' }, 'it has base, virtio-pci, vmware'],
    [{ flags: { cxxflags: ['-flto=thin'] } }, 'cannot link -flto objects'],
  ])('%j is refused: %s', (written, reason) => {
    expect(reasons(written)).toEqual([expect.stringContaining(reason)])
  })

  test('flags are added to the tree’s own; ld gets its own form', () => {
    const routed = routeOptions(
      section({
        flags: { cflags: ['-Os'], cxxflags: ['-Os', '-g1'], ldflags: ['-Wl,--gc-sections,-O1'] },
      }),
      tree,
    )
    expect([...kconfigValues(routed)]).toEqual([['compiler_cflags', '"-msse2 -Os -g1"']])
    expect([...makeVariables(routed)]).toEqual([['conf_linker_extra_options', '--gc-sections -O1']])
  })

  test.each<[Partial<OsvSection>, readonly string[]]>([
    [{ drivers: 'vmware' }, ['osv.drivers']],
    [{ drivers: ['nvme'] }, ['osv.drivers', 'osv.drivers.0']],
    [{ conf: { conf_drivers_profile: 'vmware' } }, ['osv.conf.conf_drivers_profile']],
    [{ conf: { conf_lazy_stack: 1 } }, ['osv.conf.conf_lazy_stack']],
    [{ flags: { cflags: ['-Os'], ldflags: ['-O1'] } }, ['osv.flags.cflags', 'osv.flags.ldflags']],
    [{ app_specific: true }, ['osv.app_specific']],
  ])('%j is requested at %j', (written, keys) => {
    expect(routeOptions(section(written), tree).map(({ request }) => request.key)).toEqual(keys)
  })

  test('a kernel for one app hides symbols that it does not need', () => {
    const routed = routeOptions(section({ app_specific: true }), tree)
    expect([...kconfigValues(routed)]).toEqual([['hide_symbols', 'y']])
  })
})
