import { expect, test } from '@jest/globals'
import { startMachine, type VirtualMachine } from '../../src/machine/virtual-machine.js'

/** A shell in place of a VMM that has no control socket. */
function start(script: string): { machine: VirtualMachine; told: string[] } {
  const told: string[] = []
  const machine = startMachine(
    ['sh', '-c', script],
    {
      onBytes: (_, bytes) => told.push(`out ${Buffer.from(bytes).toString().trim()}`),
      onMachineEvent: (_, event) => told.push(`event ${event}`),
      onVmmLine: (_, line) => told.push(`err ${line}`),
      onEnd: (_, exitCode, signal) => told.push(`end ${exitCode} ${signal}`),
    },
    'none',
  )
  return { machine, told }
}

test('a machine without a control socket runs by itself, from its first byte to its exit status', async () => {
  const { machine, told } = start('echo hello; echo why >&2; exit 7')
  await machine.run()
  await machine.ended
  expect(told.toSorted()).toEqual(['end 7 null', 'err why', 'out hello'])
  expect(told.at(-1)).toBe('end 7 null')
})

test('it is stopped by a signal', async () => {
  const { machine, told } = start('exec sleep 60')
  await machine.run()
  await machine.stop()
  expect(told).toEqual(['end null SIGTERM'])
})

test('one that does not listen is stopped by a stronger one', async () => {
  const { machine, told } = start(`trap '' TERM; echo deaf; while :; do sleep 0.1; done`)
  while (told.length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
  await machine.stop()
  expect(told).toEqual(['out deaf', 'end null SIGKILL'])
})
