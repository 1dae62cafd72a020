import { describe, expect, test } from '@jest/globals'
import { parseModuleFile } from '../../../../src/kernels/osv/tree/module-file.js'

describe('parseModuleFile', () => {
  test.each([
    ["api.require('a')\nrequire(\"b\")\nx = api.require('a')", ['a', 'b']],
    ["require_running('httpd', 'fg')", ['httpd']],
    ["if java:\n    api.require( 'jdk' )", ['jdk']],
    ["# api.require('a')\n'''\napi.require('b')\n'''\napi.require('c') # api.require('d')", ['c']],
    ["s = '# no comment'; api.require('a')", ['a']],
    ["api.require(name)\napi.require_if_other_module_present('a', 'b')\nmy_require('c')", []],
  ])('%j requires %j', (text, requires) => {
    expect(parseModuleFile(text).requires).toEqual(requires)
  })

  test.each([
    ["default = api.run('/hello')", ['default']],
    ['fg = api.run(exe)\ndefault = fg', ['fg', 'default']],
    ["daemon = run_on_init('x &!')\nmain = api.run_java(args=['X'])", ['daemon', 'main']],
    ["_cat = api.require('cat')\ndefault = _cat.default", ['default']],
    ["if x:\n    default = api.run(\n        '/a')", ['default']],
    ["default = ''\nusr_files = FileMap()\nout = subprocess.run('x')\nb = other", []],
    ["_own = api.run('/a')\ndefault = _own", ['default']],
  ])('%j runs %j', (text, runs) => {
    expect(parseModuleFile(text).runs).toEqual(runs)
  })

  test('provides literal names', () => {
    const text = "provides = ['java', \"java8\",\n  'java%s' % version]"
    expect(parseModuleFile(text).provides).toEqual(['java', 'java8'])
  })

  test('reads build options from the environment', () => {
    const text = [
      'import os',
      "a = os.environ.get('conf_zfs', 'bsd')",
      "b = os.environ['conf_x']",
      "c = os.getenv('ARCH')",
      "# os.getenv('conf_y')",
    ].join('\n')
    expect(parseModuleFile(text).environment).toEqual([
      { name: 'conf_zfs', line: 2 },
      { name: 'conf_x', line: 3 },
    ])
  })

  test('an unterminated string does not swallow other lines', () => {
    expect(parseModuleFile("x = 'oops\napi.require('a')").requires).toEqual(['a'])
  })
})
