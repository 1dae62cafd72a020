import path from 'node:path'
import { fileSize, isFile, readTextIfThere } from '../../../host/files/files.js'
import type { ProfileDocument } from '../../../profile/document.js'
import { invalidProfile } from '../../../profile/diagnose.js'
import { failure, success, type Outcome } from '../../../verdict.js'
import { archsOfOsv, osvArchOf } from '../arch.js'
import { evaluateMake, type MakeOutcome, type MakeTrouble } from '../make/evaluate.js'
import { parseMakefile } from '../make/parse-makefile.js'
import { composeOwnDocument } from './document.js'
import { isDriverProfile, listProfileFiles, rootOfProfile } from './forms.js'
import { readOwnSettings } from './settings.js'

/** More than anyone writes by hand. */
const largest = 64 * 1024

async function readText(root: string, file: string): Promise<string | undefined> {
  const absolute = path.join(root, file)
  const isInside = !file.startsWith('..') && !path.isAbsolute(file)
  if (!isInside || !(await isFile(absolute)) || (await fileSize(absolute)) > largest)
    return undefined
  return readTextIfThere(absolute)
}

/** Reads files as includes name them, until an evaluation needs no further file. */
async function evaluateProfile(
  root: string,
  entriesOf: (arch: string) => readonly string[],
): Promise<{ outcomes: readonly MakeOutcome[]; texts: ReadonlyMap<string, string> }> {
  const texts = new Map<string, string>()
  const tried = new Set<string>()
  for (;;) {
    const files = new Map(Array.from(texts, ([file, text]) => [file, parseMakefile(text)]))
    const outcomes = archsOfOsv.map((name) => {
      const arch = osvArchOf(name)
      const given = new Map([
        ['arch', arch],
        ['ARCH', arch],
      ])
      return evaluateMake(entriesOf(arch), files, { given, strict: true })
    })
    const wanted = outcomes.flatMap(({ missing }) => missing).filter((file) => !tried.has(file))
    if (wanted.length === 0) return { outcomes, texts }
    for (const file of wanted) {
      tried.add(file)
      const text = await readText(root, file)
      if (text !== undefined) texts.set(file, text)
    }
  }
}

const neverRun = /^(?:is (?:a|an) (?:rule|recipe|call|define)|calls |has a condition that calls)/

function describe(reason: string): string {
  return neverRun.test(reason)
    ? `it ${reason}; profile makefiles are read, never run: write the value itself`
    : `it ${reason}`
}

/** Reads profile makefiles as settings, each with its file and line. */
export async function readOwnProfile(
  file: string,
  directory: string,
): Promise<Outcome<ProfileDocument>> {
  const shown = path.relative(directory, file)
  if (isDriverProfile(file))
    return failure('invalid-profile', `${shown} is a list of drivers, not a profile`, {
      hint: `name it in a profile: osv.drivers: ${path.basename(file, '.mk')}`,
    })
  const root = rootOfProfile(file)
  const show = (name: string): string => path.relative(directory, path.join(root, name))
  const { outcomes, texts } = await evaluateProfile(root, (arch) =>
    listProfileFiles(path.relative(root, file), arch),
  )
  const main = texts.get(path.relative(root, file))
  if (main === undefined)
    return failure('invalid-profile', `${shown} is larger than ${largest} bytes`)
  const read = outcomes.map((outcome, index) => ({
    arch: archsOfOsv[index] ?? archsOfOsv[0],
    ...readOwnSettings(outcome),
  }))
  const { values, troubles } = composeOwnDocument(read, shown, show)
  const lines = new Map(Array.from(texts, ([name, text]) => [show(name), text.split(/\r?\n/)]))
  const wrong = distinct([...read.flatMap((each) => each.troubles), ...troubles])
  if (wrong.length === 0)
    return success({ file: shown, values, lines: main.split(/\r?\n/), included: lines })
  return invalidProfile(
    wrong.map(({ file: name, line, reason }) => ({
      message: describe(reason),
      origin: { layer: 'profile', file: show(name), line },
    })),
    lines,
  )
}

/** Without duplicates, because architectures share troubles; in line order. */
function distinct(troubles: readonly MakeTrouble[]): readonly MakeTrouble[] {
  const once = new Map(troubles.map((trouble) => [JSON.stringify(trouble), trouble]))
  return [...once.values()].toSorted(
    (one, other) => one.file.localeCompare(other.file) || one.line - other.line,
  )
}
