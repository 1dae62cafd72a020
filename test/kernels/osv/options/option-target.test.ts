import { describe, expect, test } from '@jest/globals'
import {
  routeOption,
  stripConf,
  type Route,
} from '../../../../src/kernels/osv/options/option-target.js'
import { createTree, olderTree } from '../tree-of.js'

const tree = createTree()

function route(written: string, value: boolean | number | string, of = tree): Route {
  return routeOption({ written, key: `osv.conf.${written}`, name: stripConf(written), value }, of)
}

describe('routeOption', () => {
  test.each([
    ['lazy_stack', true, 'lazy_stack', 'y'],
    ['conf_lazy_stack', 1, 'lazy_stack', 'y'],
    ['CONF_lazy_stack', 0, 'lazy_stack', 'n'],
    ['conf_debug_memory', 1, 'memory_debug', 'y'],
    ['core_debug_buffer_size', 4096, 'core_debug_buffer_size', '0x1000'],
    ['core_debug_buffer_size', '0x20', 'core_debug_buffer_size', '0x20'],
    ['memory_l1_pool_size', 16, 'memory_l1_pool_size', '16'],
    ['compiler_cflags', '-O1 "x"', 'compiler_cflags', '"-O1 \\"x\\""'],
  ])('%s: %s goes through Kconfig', (written, value, symbol, text) => {
    expect(route(written, value)).toEqual({ how: 'kconfig', symbol, value: text })
  })

  test.each([
    ['conf_cxx_level', 'gnu++17', 'conf_cxx_level', 'gnu++17'],
    ['drivers_nvme', true, 'conf_drivers_nvme', '1'],
    ['zfs', 'openzfs', 'conf_zfs', 'openzfs'],
  ])('%s: %s goes on the command line', (written, value, variable, text) => {
    expect(route(written, value)).toEqual({ how: 'make', variable, value: text })
  })

  test('on an older tree the same option goes to make', () => {
    expect(route('lazy_stack', true, olderTree)).toEqual({
      how: 'make',
      variable: 'conf_lazy_stack',
      value: '1',
    })
    expect(route('memory_debug', true, olderTree)).toMatchObject({ variable: 'conf_debug_memory' })
  })

  test.each([
    ['lazy_stak', true, 'did you mean lazy_stack?'],
    ['lto', 1, 'closest is hide_symbols'],
    ['mem_l1_cache_size', 256, 'closest is memory_l1_pool_size'],
    ['drivers_vmware', 0, 'osv.drivers: vmware'],
    ['lazy_stack', 'perhaps', 'is switched on or off'],
    ['memory_l1_pool_size', '5k', 'is a whole number'],
  ])('%s: %s is not available: %s', (written, value, reason) => {
    expect(route(written, value)).toMatchObject({
      how: 'none',
      reason: expect.stringContaining(reason) as unknown,
    })
  })
})
