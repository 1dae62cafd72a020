import { expect, test } from '@jest/globals'
import { packageOfTool } from '../../src/kernels/cross-tools.js'

test.each<[string, Parameters<typeof packageOfTool>, string]>([
  ['the host’s own', ['gcc', '', 'x86_64'], 'gcc'],
  ['a cross compiler', ['gcc', 'aarch64-linux-gnu-', 'x86_64'], 'gcc-aarch64-linux-gnu'],
  ['one of a version', ['g++-13', 'aarch64-linux-gnu-', 'x86_64'], 'g++-13-aarch64-linux-gnu'],
  ['a cross linker', ['binutils', 'x86_64-linux-gnu-', 'aarch64'], 'binutils-x86-64-linux-gnu'],
  // On ubuntu-24.04-arm, and on an x86-64 host whose profile writes the prefix.
  ['its own by the long name, on arm64', ['gcc', 'aarch64-linux-gnu-', 'aarch64'], 'gcc'],
  ['its own by the long name', ['binutils', 'x86_64-linux-gnu-', 'x86_64'], 'binutils'],
  ['on an unknown host', ['gcc', 'aarch64-linux-gnu-', 'riscv64'], 'gcc-aarch64-linux-gnu'],
])('%s', (_, parameters, expected) => {
  expect(packageOfTool(...parameters)).toBe(expected)
})
