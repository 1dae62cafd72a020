import type { Arch } from '../machine/arch.js'
import { success, type Outcome } from '../verdict.js'
import { archDefaults, productDefaults } from './defaults.js'
import {
  archSections,
  chooseArch,
  normaliseArch,
  unknownArchs,
  type ProfileDocument,
} from './choose-arch.js'
import { diagnose, invalidProfile, nearestName, type Diagnosis } from './diagnose.js'
import type { FamilyContract, Settings } from './family-contract.js'
import { isSettings, mergeLayers, type Layer } from './merge.js'
import type { Override } from './override.js'
import type { LayerName, Origin, Profile } from './profile.js'
import { profileSchema, type CommonSettings, type Mode } from './schema.js'

export interface ResolveInput {
  readonly name: string
  readonly repository: string
  /** The chain, what is extended first, the profile itself last. */
  readonly documents: readonly ProfileDocument[]
  readonly overrides: readonly Override[]
  readonly hostArch: Arch
  readonly families: readonly FamilyContract[]
}

function fixedLayer(layer: LayerName, by: string, values: Settings): Layer {
  return { values, originOf: () => ({ layer, by }) }
}

function documentLayer(document: ProfileDocument, values: Settings, below: string): Layer {
  return {
    values,
    originOf: (path): Origin => {
      const position = document.positions.get(below + path)
      return { layer: 'profile', file: document.file, ...position }
    },
  }
}

function strongest(input: ResolveInput, key: string): unknown {
  const layers = [...input.documents, ...input.overrides]
  return layers.findLast(({ values }) => values[key] !== undefined)?.values[key]
}

function asText(value: unknown): string | undefined {
  return value === undefined || typeof value === 'string' ? value : JSON.stringify(value)
}

function documentLayers(document: ProfileDocument, arch: string): readonly Layer[] {
  const { arch: written, extends: bases, ...rest } = document.values
  const sections = archSections(document)
  const values = {
    ...rest,
    ...(bases === undefined ? {} : { extends: typeof bases === 'string' ? [bases] : bases }),
    ...(sections === undefined && written !== undefined ? { arch } : {}),
  }
  const section = sections?.[arch]
  const alias = Object.keys(isSettings(written) ? written : {}).find(
    (key) => normaliseArch(key) === arch,
  )
  return [
    documentLayer(document, values, ''),
    ...(isSettings(section) ? [documentLayer(document, section, `arch.${alias ?? arch}.`)] : []),
  ]
}

/** Checks what belongs together across keys, which no single key's schema can. */
function crossCheck(
  settings: Settings,
  family: FamilyContract,
  families: readonly FamilyContract[],
  originOf: (path: string) => Origin | undefined,
): readonly Diagnosis[] {
  const foreign = families
    .filter(({ name }) => name !== family.name && settings[name] !== undefined)
    .map(({ name }) => ({
      message: `${name}: is for kernel: ${name}, but this profile says kernel: ${family.name}`,
      origin: originOf(name),
    }))
  const missing =
    settings[family.name] === undefined
      ? [
          {
            message: `kernel: ${family.name} needs a section ${family.name}:`,
            origin: originOf('kernel'),
          },
        ]
      : []
  return [...foreign, ...missing]
}

/** Merges every layer of a profile, remembers where each value is from, and checks the outcome. */
export function resolveProfile(input: ResolveInput): Outcome<Profile> {
  const { documents, families, overrides } = input
  const texts = new Map(
    documents.flatMap(({ file, lines, included = [] }) => [[file, lines] as const, ...included]),
  )
  const invalid = (diagnoses: readonly Diagnosis[]): Outcome<never> =>
    invalidProfile(diagnoses, texts)
  const own = documents.at(-1)
  const kernelName = asText(strongest(input, 'kernel'))
  const family = families.find(({ name }) => name === kernelName)
  if (family === undefined || own === undefined) {
    const known = families.map(({ name }) => name)
    const nearest = kernelName === undefined ? undefined : nearestName(kernelName, known)
    const said = kernelName === undefined ? 'kernel: is missing' : `unknown kernel ${kernelName}`
    const advice =
      nearest === undefined ? `one of: ${known.join(', ')}` : `did you mean ${nearest}?`
    const origin: Origin = {
      layer: 'profile',
      file: own?.file ?? input.name,
      ...own?.positions.get('kernel'),
    }
    return invalid([{ message: `${said}; ${advice}`, origin }])
  }
  const badArchs = documents.flatMap(unknownArchs)
  if (badArchs.length > 0) return invalid(badArchs)

  const arch = chooseArch(documents, overrides, input.hostArch)
  const mode = asText(strongest(input, 'mode')) ?? 'release'
  const merged = mergeLayers([
    fixedLayer('default', 'default', { ...productDefaults, arch, mode }),
    fixedLayer('kernel', `kernel ${family.name}`, family.defaults),
    fixedLayer('arch', `arch ${arch}`, archDefaults[arch] ?? {}),
    fixedLayer('mode', `mode ${mode}`, family.modes[mode as Mode] ?? {}),
    ...documents.flatMap((document) => documentLayers(document, arch)),
    ...overrides.map(({ text, values }) =>
      fixedLayer(
        'override',
        `--set ${text}`,
        values.arch === undefined ? values : { ...values, arch },
      ),
    ),
  ])
  const originOf = (path: string): Origin | undefined => merged.origins.get(path)
  const schema = profileSchema(families)
  // First, for every error within a section that does not belong here would only distract.
  const misplaced = crossCheck(merged.values, family, families, originOf)
  if (misplaced.length > 0) return invalid(misplaced)
  const checked = schema.safeParse(merged.values)
  if (!checked.success) return invalid(diagnose(checked.error.issues, schema, merged.origins))

  const { kernel, [family.name]: section, ...settings } = checked.data as Settings
  return success({
    name: input.name,
    file: own.file,
    repository: input.repository,
    kernel: String(kernel),
    settings: settings as CommonSettings,
    section,
    written: merged.values,
    origins: merged.origins,
  })
}
