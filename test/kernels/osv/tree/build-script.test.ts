import { describe, expect, test } from '@jest/globals'
import {
  parseBuildArguments,
  parseFileSystems,
} from '../../../../src/kernels/osv/tree/build-script.js'

describe('parseFileSystems', () => {
  test.each([
    [
      'case $fs_type in\nzfs)\n\tx ;;\nrofs|ramfs)\n\ty=(1)\n;;\n*)\n\tz\nesac\nlate) ;;',
      ['zfs', 'rofs', 'ramfs'],
    ],
    ['case "${fs_type}" in\n  ext) ;;\nesac\nrofs)', ['ext']],
    ['case $fs_type in\nrofs) ;;\nesac\ncase $fs_type in\nzfs) ;;\nesac', ['rofs']],
    ['upload to the zfs pool', ['zfs']],
    ['nothing of that kind', []],
  ])('of %j', (script, expected) => {
    expect(parseFileSystems(script)).toEqual(expected)
  })
})

describe('parseBuildArguments', () => {
  test('finds them in variables, in branches and in the usage', () => {
    const script = [
      '  --make-disk      Make a disk',
      '  size_mb=N        Size in MB',
      '  Example: ./build image=hello',
      'case $i in',
      'image=*|check|--append) ;;',
      '-j*) ;;',
      'echo ${vars[usrskel]-none} # ${vars[later]}',
      '# ${vars[comment]}',
    ].join('\n')
    expect(parseBuildArguments(script)).toEqual(
      [
        '--append',
        '--make-disk',
        'arch',
        'image',
        'later',
        'mode',
        'size_mb',
        'usrskel',
      ].toSorted(),
    )
  })
})
