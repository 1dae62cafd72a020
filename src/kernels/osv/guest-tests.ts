import path from 'node:path'
import { readTextIfThere } from '../../host/files/files.js'
import type { RejectList } from '../../profile/schema/expectation.js'
import { compilePattern } from '../../profile/schema/pattern.js'
import { failure, success, type Outcome } from '../../verdict.js'
import {
  builtCommandLineName,
  type BuiltImage,
  type GuestTest,
  type GuestTests,
} from '../family.js'
import { osvArchOf } from './arch.js'
import { javaTestsName, manifestName } from './artifacts.js'
import { composeTestCommandLine } from './command-line.js'
import type { OsvProfile, OsvSection } from './section.js'
import { withoutPythonComments } from './tree/python-text.js'

/** A test: its name in the tree, and its command. */
interface FoundTest {
  readonly name: string
  readonly command: string
}

/** Tests in an image's manifest, one per line as `/tests/tst-x.so: host path`. */
export function parseManifestTests(manifest: string): readonly FoundTest[] {
  const names = manifest
    .split('\n')
    .flatMap((line) => /^\/tests\/(tst-[\w.+-]+)(?=:|\s|$)/.exec(line)?.[1] ?? [])
  return [...new Set(names)].map((name) => ({ name, command: `/tests/${name}` }))
}

/** Java tests from their module's list: `name: command` per line. */
export function parseJavaTests(text: string): readonly FoundTest[] {
  return text.split('\n').flatMap((line) => {
    const [, name, command] = /^\s*([\w.+-]+):\s+(\S.*)$/.exec(line) ?? []
    return name === undefined || command === undefined ? [] : [{ name, command: command.trim() }]
  })
}

function stringsIn(text: string): readonly string[] {
  return [...text.matchAll(/"([^"\n]*)"|'([^'\n]*)'/g)].map(([, a, b]) => a ?? b ?? '')
}

/**
 * Tests that the tree's scripts/test.py skips: those listed for every machine and for QEMU. Tests
 * that it removes from the list work with KVM on x64.
 */
export function parseDisabledTests(script: string, kvmOnX64: boolean): ReadonlySet<string> {
  const code = withoutPythonComments(script)
  const lists = [...code.matchAll(/^(?:qemu_)?disabled_list\s*=\s*\[([^[\]]*)\]/gm)]
  const disabled = new Set(lists.flatMap(([, entries = '']) => stringsIn(entries)))
  if (kvmOnX64)
    for (const [, name = ''] of code.matchAll(/\bdisabled_list\.remove\(([^()]*)\)/g))
      for (const taken of stringsIn(name)) disabled.delete(taken)
  return disabled
}

/** `tst-x.so` and `tst-x` name the same test. */
function shortName(name: string): string {
  return name.replace(/\.so$/, '')
}

/** What was found in and around an image. */
interface TestFindings {
  readonly found: readonly FoundTest[]
  readonly disabled: ReadonlySet<string>
  /** Command line that the build wrote into the image; null if there is none. */
  readonly built: string | null
}

/** The tests to run, sorted by name; fails if there are none. */
export function planGuestTests(
  profile: OsvProfile,
  { found, disabled, built }: TestFindings,
): Outcome<readonly GuestTest[]> {
  const { select, skip = [] } = profile.section.tests ?? {}
  const skipped = new Set(skip.map(shortName))
  const pattern = select === undefined ? undefined : compilePattern({ regex: `^(?:${select})$` })
  const isSelected = (name: string): boolean =>
    pattern === undefined ||
    [name, shortName(name)].some((text) => pattern.find(text, 0) !== undefined)
  const reasonOf = (name: string): string | null => {
    if (skipped.has(shortName(name))) return 'osv.tests.skip names it'
    return disabled.has(name) ? 'scripts/test.py of the tree leaves it out' : null
  }
  const tests = found
    .filter(({ name }) => isSelected(name))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, command }): GuestTest => ({
      name,
      commandLine: composeTestCommandLine(profile, built, command),
      skip: reasonOf(name),
    }))
  if (found.length === 0)
    return failure('invalid-profile', 'the image has no tests: none of its files is /tests/tst-*', {
      hint: 'osv.modules: [tests] builds OSv’s own into it',
    })
  if (tests.length === 0)
    return failure(
      'invalid-profile',
      `osv.tests.select: none of ${found.length} tests matches ${select ?? ''}`,
    )
  if (tests.every((test) => test.skip !== null))
    return failure('invalid-profile', `all ${tests.length} tests are left out`, {
      hint: tests
        .map(({ name, skip: why }) => `${name}: ${why ?? ''}`)
        .slice(0, 5)
        .join('; '),
    })
  return success(tests)
}

async function readFirst(folders: readonly string[], name: string): Promise<string> {
  for (const folder of folders) {
    const text = await readTextIfThere(path.join(folder, name))
    if (text !== undefined) return text
  }
  return ''
}

async function listGuestTests(
  profile: OsvProfile,
  { out, sources, accelerator }: BuiltImage,
): Promise<Outcome<readonly GuestTest[]>> {
  const manifest = (await readTextIfThere(path.join(out, manifestName))) ?? ''
  // The file may be left over from an earlier image.
  const hasJava = /^\/tests\/java\//m.test(manifest)
  const java = hasJava ? await readTextIfThere(path.join(out, javaTestsName)) : undefined
  const script = await readFirst(sources, 'scripts/test.py')
  const kvmOnX64 = accelerator === 'kvm' && osvArchOf(profile.settings.arch) === 'x64'
  const built = await readTextIfThere(path.join(out, builtCommandLineName))
  return planGuestTests(profile, {
    found: [...parseManifestTests(manifest), ...parseJavaTests(java ?? '')],
    disabled: parseDisabledTests(script, kvmOnX64),
    built: built?.trim() ?? null,
  })
}

function texts(...all: readonly string[]): RejectList {
  return all.map((text) => ({ text }))
}

/**
 * Failures that the tree's own runner detects (scripts/tests/testing.py) and the crash vocabulary
 * does not. Far too broad for other programs; `allow:` excuses a line.
 */
const reject: RejectList = [
  ...texts('FAIL', 'Failure', 'Error', '[BUG]', 'cannot execute ', 'Failed looking up symbol'),
  { regex: 'failure.*detected.*in.*test' },
  ...texts('Exception was caught while running', 'at org.junit.runner.JUnitCore.main'),
  ...texts('ContextFailedException', 'AppThreadTerminatedWithUncaughtException'),
  ...texts('Test setup error'),
]

/** OSv's own tests, in images with its module `tests`. */
export const osvGuestTests: GuestTests<OsvSection> = {
  areWanted: ({ section }) => section.tests !== undefined,
  list: listGuestTests,
  reject,
}
