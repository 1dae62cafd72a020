import { showAddress } from '../../machine/inspection/cpu-registers.js'
import type { CpuPlace, GuestPlace } from '../../machine/inspection/inspect-guest.js'
import type { Evidence } from '../../verdict.js'

/** Name of the evidence that says where a guest was that was stopped. */
export const registersSource = 'registers'
/** File in the output folder with all registers. */
export const registersName = 'registers.txt'

/** What stands at an address: lines, of which the first names function and place. */
export type NamesOf = (address: bigint) => readonly string[]

const mostCandidates = 8
const mostLines = 100

/** What has to be asked to name a return address: the call is before it. */
export function insideCall(address: bigint): bigint {
  return address - 1n
}

/** All addresses of a guest that are to be named, each once. */
export function addressesOf({ cpus }: GuestPlace): readonly bigint[] {
  const asked = cpus.flatMap(({ registers, callers, candidates }) => [
    registers.at,
    ...[...callers, ...candidates].map(insideCall),
  ])
  return [...new Set(asked)].filter((address) => address > 0n)
}

/** What the symbolizer says of addresses, by address: a line that begins with one begins its part. */
export function groupNames(lines: readonly string[]): NamesOf {
  const groups = new Map<string, string[]>()
  let group: string[] = []
  for (const line of lines) {
    const [, address, rest] = /^(0x[\da-f]{1,16}) {2}(.*)$/.exec(line) ?? []
    if (address !== undefined) groups.set(address, (group = [rest ?? '']))
    else if (line.startsWith(' ')) group.push(line.trim())
  }
  return (address) => groups.get(showAddress(address)) ?? []
}

function placeLines(label: string, address: bigint, names: readonly string[]): readonly string[] {
  const [first = '', ...inlined] = names
  return [
    `${label} ${showAddress(address)}${first === '' ? '' : `  ${first}`}`,
    ...inlined.map((name) => `    ${name}`),
  ]
}

function cpuLines({ registers, callers, candidates }: CpuPlace, namesOf: NamesOf): string[] {
  const { cpu, name, at, halted } = registers
  const waits = halted === true ? ' (waiting for an interrupt)' : ''
  // Any number on a stack may look like an address; only what is a line of code is worth one.
  const named = candidates.filter((address) =>
    namesOf(insideCall(address)).some((name) => /:\d+$/.test(name)),
  )
  return [
    ...placeLines(`CPU ${cpu}${waits}: ${name}`, at, namesOf(at)),
    ...named
      .slice(0, mostCandidates)
      .flatMap((address) => placeLines('  on the stack', address, namesOf(insideCall(address)))),
    ...callers.flatMap((address) =>
      placeLines('  called from', address, namesOf(insideCall(address))),
    ),
  ]
}

/** Where each CPU of a stopped guest was, as evidence. */
export function renderGuestPlace({ cpus }: GuestPlace, namesOf: NamesOf): Evidence {
  const lines = cpus.flatMap((cpu) => cpuLines(cpu, namesOf))
  return { source: registersSource, firstLine: 1, lines: lines.slice(0, mostLines) }
}
