import { showAddress } from '../../machine/inspection/cpu-registers.js'
import type { CpuPlace, GuestPlace } from '../../machine/inspection/inspect-guest.js'
import type { Evidence } from '../../verdict.js'

/** Name of the evidence that shows where a stopped guest was. */
export const registersSource = 'registers'

/** Describes an address in lines; the first names function and place. */
export type NamesOf = (address: bigint) => readonly string[]

const mostCandidates = 8
const mostLines = 100

/** The address to look up for a return address: the call comes before it. */
export function insideCall(address: bigint): bigint {
  return address - 1n
}

/** All addresses of a guest to look up, without duplicates. */
export function addressesOf({ cpus }: GuestPlace): readonly bigint[] {
  const asked = cpus.flatMap(({ registers, callers, candidates }) => [
    registers.at,
    ...[...callers, ...candidates].map(insideCall),
  ])
  return [...new Set(asked)].filter((address) => address > 0n)
}

/** Groups the symbolizer's lines by address: a line that starts with an address starts a group. */
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
  // Any number on a stack may look like an address: show only those with a source line.
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

/** The place of each CPU of a stopped guest, as evidence. */
export function renderGuestPlace({ cpus }: GuestPlace, namesOf: NamesOf): Evidence {
  const lines = cpus.flatMap((cpu) => cpuLines(cpu, namesOf))
  return { source: registersSource, firstLine: 1, lines: lines.slice(0, mostLines) }
}
