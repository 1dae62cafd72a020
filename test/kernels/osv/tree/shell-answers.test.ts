import { describe, expect, test } from '@jest/globals'
import { answerShellCommand } from '../../../../src/kernels/osv/tree/shell-answers.js'

const texts = new Map([
  ['conf/base.mk', 'conf_a=1\nconf_level=gnu++14\nconf_b=0\n'],
  ['conf/debug.mk', 'conf_b=1\nconf_opt = -O0 -DX=1\n'],
])
const variables = new Map([
  ['mode', 'debug'],
  ['arch', 'x64'],
])

describe('answerShellCommand', () => {
  test.each([
    ['grep -q ^conf_a=1 conf/base.mk && echo y || echo n', 'y'],
    ['grep -q ^conf_b=1 conf/base.mk && echo y || echo n', 'n'],
    ['grep -q ^conf_a=1 conf/none.mk && echo y || echo n', 'n'],
    [
      '(grep -q ^conf_b=1 conf/$mode.mk || grep -q ^conf_b=1 conf/base.mk) && echo y || echo n',
      'y',
    ],
    ['grep ^conf_opt conf/${mode}.mk | cut -d = -f 2-', ' -O0 -DX=1'],
    ['grep ^conf_opt conf/$mode.mk | cut -d = -f 2', ' -O0 -DX'],
    ['grep ^conf_level conf/base.mk | cut -d = -f 2', 'gnu++14'],
    ['grep ^conf_none conf/base.mk | cut -d = -f 2', ''],
    ['echo build/$mode.$arch/script', 'build/debug.x64/script'],
    ['if [ $mode = "debug" ]; then echo 0x2000 ; else echo 0x1000; fi', '0x2000'],
    ['if [ $arch = "aarch64" ]; then echo 1; else echo 2; fi', '2'],
  ])('%s prints %j', (command, answer) => {
    expect(answerShellCommand(command, variables, texts)).toBe(answer)
  })

  test.each([
    'date',
    'echo $(id)',
    'grep -q ^a conf/base.mk && rm -rf x || echo n',
    'echo a; touch b',
  ])('%s is not answered', (command) => {
    expect(answerShellCommand(command, variables, texts)).toBeUndefined()
  })
})
