import path from 'node:path'
import { isFile, makeFolder, removeTree } from '../../../host/files/files.js'
import { captureProcess, runProcess } from '../../../host/process/process.js'
import { addr2lineCommand, maxAnswerLines, parseAddr2line, type Frames } from './addr2line.js'
import { chooseBySize } from './symbol-table.js'
import type { TraceAddress } from './trace-address.js'

/** Loadable modules before their debug information was stripped. */
export interface ModuleSymbols {
  /** A tar archive of files such as `./my-driver.ko`. */
  readonly archive: string
  /** Needed modules are unpacked here; previous content is removed. */
  readonly folder: string
}

/** A function of a module. Each section begins at 0: a module is linked when it is loaded. */
interface ModuleFunction {
  readonly section: string
  readonly address: bigint
  /** Bytes. */
  readonly size: number
}

/** No real trace goes through more modules. */
const maxModules = 8
const maxNamesakes = 256
const timeoutMs = 30_000

/** The kernel's module names have underscores; file names may have hyphens. */
export function moduleNameOf(file: string): string | undefined {
  const name = /^([\w-]{1,64})\.ko$/.exec(path.posix.basename(file))?.[1]
  return name?.replaceAll('-', '_')
}

/** `objdump -t`: address, seven flags (the last is F for a function), section, length, name. */
const functionLine =
  /^([\da-f]{8,16}) .{6}F (\S{1,128})\t([\da-f]{8,16})(?: \.[a-z]{1,16})? (\S{1,512})$/

/** Collects the named functions from the lines of `objdump -t`. */
export function createFunctionTable(names: ReadonlySet<string>): {
  add(line: string): void
  find(name: string, size: number): ModuleFunction | undefined
} {
  const found = new Map<string, ModuleFunction[]>()
  return {
    add: (line) => {
      const [, address = '0', section = '', size = '0', name = ''] = functionLine.exec(line) ?? []
      const namesakes = found.get(name) ?? []
      if (!names.has(name) || namesakes.length >= maxNamesakes) return
      namesakes.push({ section, address: BigInt(`0x${address}`), size: Number.parseInt(size, 16) })
      found.set(name, namesakes)
    },
    find: (name, size) => chooseBySize(found.get(name) ?? [], size),
  }
}

/** The files of these modules, by the kernel's module names. */
async function unpack(
  { archive, folder }: ModuleSymbols,
  modules: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  if (!(await isFile(archive))) return new Map()
  const members = new Map<string, string>()
  await runProcess(
    { argv: ['tar', '--list', '--file', archive] },
    (member) => {
      const name = moduleNameOf(member)
      if (name !== undefined && modules.has(name)) members.set(name, member)
    },
    { timeoutMs },
  )
  if (members.size === 0) return members
  await removeTree(folder)
  await makeFolder(folder)
  const { exitCode } = await captureProcess(
    {
      argv: [
        ...['tar', '--extract', '--no-same-owner', '--file', archive, '--directory', folder],
        ...['--', ...members.values()],
      ],
    },
    { timeoutMs },
  )
  return exitCode === 0
    ? new Map([...members].map(([name, member]) => [name, path.join(folder, member)]))
    : new Map()
}

/** Looks up these addresses in one file; undefined if the tool cannot read it. */
async function askTool(
  tool: string,
  file: string,
  addresses: readonly TraceAddress[],
): Promise<ReadonlyMap<TraceAddress, Frames> | undefined> {
  const table = createFunctionTable(new Set(addresses.flatMap(({ symbol }) => symbol?.name ?? [])))
  const objdump = tool.replace(/addr2line$/, 'objdump')
  const listed = await runProcess({ argv: [objdump, '-t', file] }, (line) => table.add(line), {
    timeoutMs,
  })
  if (listed.exitCode !== 0) return undefined
  const sections = new Map<string, { address: TraceAddress; query: string }[]>()
  for (const address of addresses) {
    const { symbol } = address
    const found = symbol && table.find(symbol.name, symbol.size)
    if (symbol === undefined || found === undefined) continue
    const query = `0x${(found.address + BigInt(symbol.offset)).toString(16)}`
    sections.set(found.section, [...(sections.get(found.section) ?? []), { address, query }])
  }
  const known = new Map<TraceAddress, Frames>()
  for (const [section, asked] of sections) {
    const queries = asked.map(({ query }) => query)
    const lines: string[] = []
    const { exitCode } = await runProcess(
      { argv: addr2lineCommand(tool, file, queries, section) },
      (line) => {
        if (lines.length < maxAnswerLines) lines.push(line)
      },
      { timeoutMs },
    )
    const answers = exitCode === 0 ? parseAddr2line(lines) : []
    if (answers.length !== asked.length) return undefined
    for (const [index, { address }] of asked.entries()) known.set(address, answers[index] ?? [])
  }
  return known
}

/** Function, file and line of addresses in loadable modules; unknown ones are left out. */
export async function lookUpInModules(
  addresses: readonly TraceAddress[],
  modules: ModuleSymbols,
  tools: readonly string[],
): Promise<ReadonlyMap<TraceAddress, Frames>> {
  const named = new Set(addresses.flatMap(({ module }) => module ?? []))
  const wanted = new Set([...named].slice(0, maxModules))
  const known = new Map<TraceAddress, Frames>()
  if (wanted.size === 0) return known
  for (const [name, file] of await unpack(modules, wanted)) {
    const own = addresses.filter(({ module }) => module === name)
    for (const tool of tools) {
      const found = await askTool(tool, file, own)
      if (found === undefined) continue
      for (const [address, frames] of found) known.set(address, frames)
      break
    }
  }
  return known
}
