/**
 * `diff` of two kernels as a whole process: sections, symbols and, from debug information, source
 * files, beside programs that do one of these at a time.
 */
import { statSync } from 'node:fs'
import { findKernels, peersOf } from './peers.mjs'
import { cli, compare, node } from './processes.mjs'

export async function sizeDifference(named) {
  const files = named.length === 2 ? named : findKernels()
  if (files === undefined) {
    console.log(
      'Not measured: difference of two vmlinux. None are here: name two with --vmlinux.\n',
    )
    return
  }
  const [before, after] = files
  const megabytes = files.map((file) => `${(statSync(file).size / 1e6).toFixed(0)} MB`)
  await compare(
    `Difference of two vmlinux, ${megabytes.join(' and ')}`,
    5,
    { name: 'osv-kernel diff', argv: [node, cli, 'diff', before, after] },
    peersOf(before, after),
  )
}
