import path from 'node:path'
import { archOfName, findArchitecture } from '../clues/architecture.js'
import { findGreeting } from '../clues/printed-line.js'
import { readToml, type Toml } from '../clues/toml.js'
import { customProfile } from '../custom-profile.js'
import { remarkOnGreeting } from '../expectation.js'
import { clueIn, folderOf, fromTop, textsNamed, type Clue, type RepositoryFacts } from '../facts.js'
import { plainName, type Finding, type Kind } from '../finding.js'
import type { Line } from '../lines.js'
import { unbootable } from '../unbootable.js'

const deepest = 3

interface Package {
  readonly folder: string
  readonly manifest: Toml
  /** The configuration of cargo that holds there. */
  readonly config: Toml | undefined
  readonly sign: string
}

function configFor(facts: RepositoryFacts, folder: string): Toml | undefined {
  const above = folder === '' ? [''] : [folder, '']
  for (const place of above)
    for (const name of ['config.toml', 'config']) {
      const file = path.posix.join(place, '.cargo', name)
      const text = facts.texts.get(file)
      if (text !== undefined) return readToml(file, text)
    }
  return undefined
}

/** Why a package is a kernel; undefined if it is a program for an operating system. */
function signOf(
  facts: RepositoryFacts,
  { folder, manifest, config }: Omit<Package, 'sign'>,
): string | undefined {
  if (manifest.get('package.metadata.bootimage') !== undefined || manifest.has('bootloader'))
    return `${folder === '' ? '' : `${folder}/`}Cargo.toml uses bootimage`
  const target = config?.get('build.target')
  if (target !== undefined && /-none|\.json$|-unknown-uefi/.test(target.value))
    return `${target.place} builds for ${target.value}`
  for (const source of ['src/main.rs', 'src/lib.rs']) {
    const file = path.posix.join(folder, source)
    const clue = clueIn(file, facts.texts.get(file) ?? '', (line) =>
      /^\s*#!\[no_main\]/.test(line) ? true : undefined,
    )
    if (clue !== undefined) return `${clue.place} has no main`
  }
  return undefined
}

function findPackage(facts: RepositoryFacts, isAsked: boolean): Package | undefined {
  const packages = textsNamed(
    facts,
    (base, file) => base === 'Cargo.toml' && file.split('/').length <= deepest,
  ).flatMap(([file, text]) => {
    const folder = folderOf(file)
    const manifest = readToml(file, text)
    if (manifest.get('package.name') === undefined) return []
    return [{ folder, manifest, config: configFor(facts, folder) }]
  })
  for (const one of packages) {
    const sign = signOf(facts, one)
    if (sign !== undefined) return { ...one, sign }
  }
  const [first] = packages
  return isAsked && first !== undefined ? { ...first, sign: 'Cargo.toml' } : undefined
}

/** What rustup has to add on a runner. */
function stepsFor(
  target: string | undefined,
  buildsCore: boolean,
  image: boolean,
): readonly Line[] {
  const run = (why: string, command: string): Line => [`      - run: ${command}`, why]
  return [
    ...(buildsCore ? [run('the sources of core', 'rustup component add rust-src')] : []),
    ...(target === undefined || buildsCore || target.endsWith('.json')
      ? []
      : [run('core for this target', `rustup target add ${target}`)]),
    ...(image ? [run('makes the disk image', 'cargo install bootimage --locked')] : []),
  ]
}

function detect(facts: RepositoryFacts, isAsked: boolean): Finding | undefined {
  const found = findPackage(facts, isAsked)
  if (found === undefined) return undefined
  const { folder, manifest, config, sign } = found
  const target = config?.get('build.target')
  const named = archOfName(target?.value ?? '')
  const arch: ReturnType<typeof findArchitecture> =
    target === undefined || named === undefined
      ? findArchitecture(facts)
      : { value: named, place: target.place }
  const isDisk =
    manifest.get('package.metadata.bootimage') !== undefined || manifest.has('bootloader')
  const crate: Clue<string> | undefined = manifest.get('bin.name') ?? manifest.get('package.name')
  const name = crate?.value ?? 'kernel'
  const triple = target === undefined ? [] : [path.posix.basename(target.value, '.json')]
  const output = path.posix.join('target', ...triple, 'release')
  const buildsCore = config?.get('unstable.build-std') !== undefined
  const fetches = buildsCore || manifest.hasDependencies()
  const plainTarget =
    target !== undefined && /^[\w./-]+$/.test(target.value) ? target.value : undefined
  const greeting = findGreeting(facts, folder)
  const refused = unbootable(arch)
  return {
    what: `a kernel that cargo builds: ${sign}`,
    name: plainName(name),
    profile: customProfile({
      what: `The kernel that cargo builds of ${name}`,
      // The configuration of cargo is looked for from the folder that it runs in.
      folder: fromTop(facts, folder),
      arch,
      commands: [
        {
          argv: [
            ...['cargo', isDisk ? 'bootimage' : 'build', '--release'],
            ...['--target-dir', '{out}/target'],
          ],
          why: 'optimized; what it makes stays out of the sources',
        },
      ],
      image: {
        path: path.posix.join(output, isDisk ? `bootimage-${name}.bin` : name),
        why:
          crate === undefined
            ? 'what is booted'
            : `what is booted: ${crate.place} gives its name${target === undefined ? '' : `, ${target.place} its folder`}`,
      },
      tools: { cargo: 'cargo' },
      ...(fetches
        ? { network: buildsCore ? 'crates, those of core among them' : 'crates are downloaded' }
        : {}),
      boot:
        refused === undefined
          ? { method: isDisk ? 'disk' : 'direct', greeting }
          : { never: refused },
    }),
    steps: stepsFor(plainTarget, buildsCore, isDisk),
    timeoutMinutes: 30,
    remarks: refused === undefined ? remarkOnGreeting(greeting) : [],
  }
}

export const cargoKind: Kind = {
  name: 'cargo',
  title: 'a kernel that cargo builds',
  looksFor:
    'a Cargo.toml with bootimage, a bare-metal target in .cargo/config.toml, or #![no_main]',
  detect,
}
