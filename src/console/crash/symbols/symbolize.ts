import path from 'node:path'
import { fileExists, isFile } from '../../../host/files/files.js'
import { runProcess } from '../../../host/process/process.js'
import { architectures, archs } from '../../../machine/arch.js'
import type { Evidence } from '../../../verdict.js'
import { addr2lineCommand, maxAnswerLines, parseAddr2line, type Frames } from './addr2line.js'
import { renderFrames, symbolsSource } from './frame-text.js'
import { lookUpInModules, type ModuleSymbols } from './module-symbols.js'
import { candidatePaths } from './source-path.js'
import { createSymbolTable, nmCommand } from './symbol-table.js'
import { findTraceAddresses, type TraceAddress } from './trace-address.js'

export interface SymbolSources {
  /** The unstripped kernel, e.g. loader.elf. */
  readonly elf: string
  readonly modules?: ModuleSymbols
  /** Sources are shown relative to this folder; null if the tree is not available. */
  readonly sourceRoot: string | null
  /** addr2line programs, in order of preference. */
  readonly tools?: readonly string[]
  readonly signal?: AbortSignal
}

const timeoutMs = 30_000

/** The host's, cross compilers' and LLVM's: binutils reads only its own architectures. */
const usualTools = [
  'addr2line',
  ...archs.map((arch) => `${architectures[arch].crossPrefix}addr2line`).toReversed(),
  'llvm-addr2line',
]

type Looked = { readonly frames: readonly Frames[] } | { readonly problem: string }

/** Time left for a look-up, in milliseconds. */
type TimeLeft = () => number

/** Resolves the functions of a report by the file's symbol table. */
async function readQueries(
  tool: string,
  addresses: readonly TraceAddress[],
  { elf, signal }: SymbolSources,
  timeLeft: TimeLeft,
): Promise<readonly (string | null)[]> {
  const table = createSymbolTable(addresses)
  if (addresses.some(({ symbol }) => symbol !== undefined))
    await runProcess({ argv: nmCommand(tool, elf) }, (line) => table.add(line), {
      timeoutMs: timeLeft(),
      ...(signal === undefined ? {} : { signal }),
    })
  return addresses.map((address) => table.queryOf(address))
}

/** Tries one tool after another until one can read the file. */
async function lookUp(addresses: readonly TraceAddress[], sources: SymbolSources): Promise<Looked> {
  const { elf, tools = usualTools, signal } = sources
  const file = path.basename(elf)
  if (!(await isFile(elf))) return { problem: `there is no ${file} with symbols` }
  const startedAt = performance.now()
  const timeLeft = (): number => Math.max(1, timeoutMs - (performance.now() - startedAt))
  let problem = 'no addr2line on this host (package binutils)'
  for (const tool of tools) {
    const queries = await readQueries(tool, addresses, sources, timeLeft)
    const asked = queries.filter((query) => query !== null)
    if (asked.length === 0) return { frames: addresses.map(() => []) }
    const lines: string[] = []
    const end = await runProcess(
      { argv: addr2lineCommand(tool, elf, asked) },
      (line) => {
        if (lines.length < maxAnswerLines) lines.push(line)
      },
      { timeoutMs: timeLeft(), ...(signal === undefined ? {} : { signal }) },
    )
    if (end.reason === 'not-started') continue
    if (end.reason !== 'exited') return { problem: `${tool} did not end (${end.reason})` }
    const answers = parseAddr2line(lines)
    if (end.exitCode === 0 && answers.length === asked.length) {
      const next = answers.values()
      return { frames: queries.map((query) => (query === null ? [] : (next.next().value ?? []))) }
    }
    problem = `${tool} cannot read ${file}`
  }
  return { problem }
}

/** Looks up kernel addresses in the kernel's file, and the others in their modules' files. */
async function lookUpAll(
  addresses: readonly TraceAddress[],
  sources: SymbolSources,
): Promise<{ readonly framesOf: (address: TraceAddress) => Frames; readonly lack: string[] }> {
  const { modules, tools = usualTools, elf } = sources
  const own = addresses.filter(({ module }) => module === undefined)
  const looked = own.length === 0 ? { frames: [] } : await lookUp(own, sources)
  const known = new Map(
    modules === undefined ? [] : await lookUpInModules(addresses, modules, tools),
  )
  if ('frames' in looked)
    for (const [index, address] of own.entries()) known.set(address, looked.frames[index] ?? [])
  return {
    framesOf: (address) => known.get(address) ?? [],
    lack: own.length === 0 ? [] : explainLack(looked, elf),
  }
}

/** A source file: its name in the tree, and its path; null if it is not available. */
interface SourceFile {
  readonly shown: string
  readonly path: string | null
}

/** Finds the source files that debug information names, in the tree or at their original path. */
function createFinder(sourceRoot: string | null): (file: string) => Promise<SourceFile> {
  const found = new Map<string, SourceFile>()
  const find = async (file: string): Promise<SourceFile> => {
    for (const candidate of sourceRoot === null ? [] : candidatePaths(file, sourceRoot)) {
      const inTree = path.join(sourceRoot ?? '', candidate)
      if (await fileExists(inTree)) return { shown: candidate, path: inTree }
    }
    const shown = path.posix.normalize(file)
    const isThere = path.isAbsolute(shown) && (await fileExists(shown))
    return { shown, path: isThere ? shown : null }
  }
  return async (file) => {
    const known = found.get(file) ?? (await find(file))
    found.set(file, known)
    return known
  }
}

/** Where a function begins: its file as shown, its path if there is one, and the line. */
interface FunctionLine {
  readonly shown: string
  readonly path: string | null
  readonly line: number
}

/**
 * The lines at which functions begin, by symbol name. Functions without debug information, or with
 * namesakes, are left out.
 */
export async function findFunctionLines(
  names: readonly string[],
  sources: SymbolSources,
): Promise<ReadonlyMap<string, FunctionLine>> {
  const looked = await lookUp(
    names.map((name) => ({
      ...{ query: null, label: name, name },
      symbol: { name, offset: 0, size: 0 },
    })),
    sources,
  )
  const found = new Map<string, FunctionLine>()
  if ('problem' in looked) return found
  const find = createFinder(sources.sourceRoot)
  for (const [index, name] of names.entries()) {
    // The last frame is the function itself; those before it are inlined at its beginning.
    const { file = null, line = null } = looked.frames[index]?.at(-1) ?? {}
    if (file !== null && line !== null) found.set(name, { ...(await find(file)), line })
  }
  return found
}

/** A trace as text, and the frames at each of its addresses, in order. */
export interface SymbolizedTrace {
  readonly evidence: readonly Evidence[]
  /** Files are absolute; null if not available. */
  readonly frames: readonly Frames[]
}

function explainLack(looked: Looked, elf: string): string[] {
  if ('problem' in looked) return [`(no file and line: ${looked.problem})`]
  if (looked.frames.flat().some(({ file }) => file !== null)) return []
  const file = path.basename(elf)
  return [`(no file and line: ${file} has no debug information for these addresses)`]
}

/**
 * Adds evidence with the function and file:line of every address, inlined functions included.
 * Evidence without addresses is returned unchanged. A failure here never fails the run.
 */
export async function symbolizeTrace(
  evidence: readonly Evidence[],
  sources: SymbolSources,
): Promise<SymbolizedTrace> {
  const addresses = findTraceAddresses(evidence)
  if (addresses.length === 0) return { evidence, frames: [] }
  const { framesOf, lack } = await lookUpAll(addresses, sources)
  const find = createFinder(sources.sourceRoot)
  const lines: string[] = []
  const located: Frames[] = []
  for (const address of addresses) {
    const frames = framesOf(address)
    const files = await Promise.all(
      frames.map(async ({ file }) => (file === null ? null : find(file))),
    )
    const withFile = (pick: (file: SourceFile) => string | null): Frames =>
      frames.map((place, at) => {
        const file = files[at] ?? null
        return { ...place, file: file && pick(file) }
      })
    lines.push(
      ...renderFrames(
        address,
        withFile(({ shown }) => shown),
      ),
    )
    located.push(withFile((file) => file.path))
  }
  lines.push(...lack)
  return {
    evidence: [...evidence, { source: symbolsSource, firstLine: 1, lines }],
    frames: located,
  }
}
