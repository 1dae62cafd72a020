import path from 'node:path'
import { fileExists, isFile } from '../../host/files.js'
import { runProcess } from '../../host/process.js'
import type { Evidence } from '../../verdict.js'
import { addr2lineCommand, parseAddr2line, type Frames } from './addr2line.js'
import { renderFrames, symbolsSource } from './frame-text.js'
import { candidatePaths } from './source-path.js'
import { findTraceAddresses, type TraceAddress } from './trace-address.js'

export interface SymbolSources {
  /** The unstripped kernel, e.g. loader.elf. */
  readonly elf: string
  /** Sources are shown relative to this folder; null where the tree is not at hand. */
  readonly sourceRoot: string | null
  /** What to look up with, the best first. */
  readonly tools?: readonly string[]
  readonly signal?: AbortSignal
}

const timeoutMs = 30_000
/** 200 addresses of 24 frames with two lines each stay below it. */
const maxAnswerLines = 10_000

/** The host's own, that of a cross compiler, LLVM's: binutils reads its own architectures only. */
const usualTools = [
  'addr2line',
  'aarch64-linux-gnu-addr2line',
  'x86_64-linux-gnu-addr2line',
  'llvm-addr2line',
]

type Looked = { readonly frames: readonly Frames[] } | { readonly problem: string }

/** Asks one tool after the other until one can read the file. */
async function lookUp(
  addresses: readonly TraceAddress[],
  { elf, tools = usualTools, signal }: SymbolSources,
): Promise<Looked> {
  const file = path.basename(elf)
  if (!(await isFile(elf))) return { problem: `there is no ${file} with symbols` }
  const queries = addresses.map(({ query }) => query)
  const startedAt = performance.now()
  let problem = 'no addr2line on this host (package binutils)'
  for (const tool of tools) {
    const lines: string[] = []
    const end = await runProcess(
      { argv: addr2lineCommand(tool, elf, queries) },
      (line) => {
        if (lines.length < maxAnswerLines) lines.push(line)
      },
      {
        timeoutMs: Math.max(1, timeoutMs - (performance.now() - startedAt)),
        ...(signal === undefined ? {} : { signal }),
      },
    )
    if (end.reason === 'not-started') continue
    if (end.reason !== 'exited') return { problem: `${tool} did not end (${end.reason})` }
    const frames = parseAddr2line(lines)
    if (end.exitCode === 0 && frames.length === addresses.length) return { frames }
    problem = `${tool} cannot read ${file}`
  }
  return { problem }
}

/** Shows a source file as it is called in the tree, where it is in the tree. */
function createNaming(sourceRoot: string | null): (file: string) => Promise<string> {
  const names = new Map<string, string>()
  return async (file) => {
    const before = names.get(file)
    if (before !== undefined) return before
    let name = path.posix.normalize(file)
    for (const candidate of sourceRoot === null ? [] : candidatePaths(file, sourceRoot))
      if (await fileExists(path.join(sourceRoot ?? '', candidate))) {
        name = candidate
        break
      }
    names.set(file, name)
    return name
  }
}

/** What the addresses of a crash report are, in its order; a last line says what could not be told. */
async function describeAddresses(
  addresses: readonly TraceAddress[],
  sources: SymbolSources,
): Promise<readonly string[]> {
  const looked = await lookUp(addresses, sources)
  if ('problem' in looked)
    return [
      ...addresses.flatMap((address) => renderFrames(address, [])),
      `(no file and line: ${looked.problem})`,
    ]
  const nameOf = createNaming(sources.sourceRoot)
  const lines: string[] = []
  for (const [index, address] of addresses.entries()) {
    const frames: Frames[number][] = []
    for (const place of looked.frames[index] ?? [])
      frames.push(place.file === null ? place : { ...place, file: await nameOf(place.file) })
    lines.push(...renderFrames(address, frames))
  }
  const located = looked.frames.flat().some(({ file }) => file !== null)
  const file = path.basename(sources.elf)
  return located
    ? lines
    : [...lines, `(no file and line: ${file} has no debug information for these addresses)`]
}

/**
 * The evidence of a crash, and one more: function and file:line of every address in it, what was
 * inlined too. Evidence without addresses stays as it is; nothing here makes a run fail.
 */
export async function symbolizeEvidence(
  evidence: readonly Evidence[],
  sources: SymbolSources,
): Promise<readonly Evidence[]> {
  const addresses = findTraceAddresses(evidence)
  if (addresses.length === 0) return evidence
  const lines = await describeAddresses(addresses, sources)
  return [...evidence, { source: symbolsSource, firstLine: 1, lines }]
}
