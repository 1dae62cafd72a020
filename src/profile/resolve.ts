import type { Arch } from '../machine/arch.js'
import type { Outcome } from '../verdict.js'
import { diagnose, invalidProfile, nearestName } from './diagnose.js'
import { unknownArchs } from './document.js'
import type { FamilyContract } from './family-contract.js'
import { listLayers, strongestText, type WrittenLayers } from './layers.js'
import { showOff, takeOutBoot } from './measure-only.js'
import { checkPaths, listPaths } from './paths/check-paths.js'
import { placeBuiltinPaths } from './paths/builtin-paths.js'
import type { Profile } from './profile.js'
import { profileSchema, type CommonSettings } from './schema.js'
import type { Objection } from './schema/objection.js'
import { mergeLayers } from './values/merge.js'
import type { Diagnosis, Origin } from './values/origin.js'
import { joinPath, originNear, settingsOf, type SettingMap } from './values/settings-tree.js'

interface ResolveInput extends WrittenLayers {
  readonly name: string
  /** Absolute path of the profile's own file. */
  readonly file: string
  readonly builtin?: string
  readonly repository: string
  readonly roots: readonly string[]
  readonly hostArch: Arch
  readonly families: readonly FamilyContract[]
}

function unknownKernel({ name, documents, families }: ResolveInput, kernel?: string): Diagnosis {
  const known = families.map((family) => family.name)
  const nearest = kernel === undefined ? undefined : nearestName(kernel, known)
  const problem = kernel === undefined ? 'kernel: is missing' : `unknown kernel ${kernel}`
  const advice = nearest === undefined ? `one of: ${known.join(', ')}` : `did you mean ${nearest}?`
  const own = documents.at(-1)
  const origin: Origin = { layer: 'profile', file: own?.file ?? name }
  return {
    message: `${problem}; ${advice}`,
    origin: own?.values.entries.get('kernel')?.origin ?? origin,
  }
}

/** Checks that the kernel and the families' sections match, which no schema of one key can. */
function crossCheck(
  values: SettingMap,
  family: FamilyContract,
  families: readonly FamilyContract[],
): readonly Diagnosis[] {
  const foreign = families
    .filter(({ name }) => name !== family.name && values.entries.has(name))
    .map(({ name }) => ({
      message: `${name}: is for kernel: ${name}, but this profile says kernel: ${family.name}`,
      origin: originNear(values, [name]),
    }))
  if (values.entries.has(family.name)) return foreign
  const message = `kernel: ${family.name} needs a section ${family.name}:`
  return [...foreign, { message, origin: originNear(values, ['kernel']) }]
}

function objectToSource(
  { source }: CommonSettings,
  { name, takesBuilt }: FamilyContract,
): readonly Objection[] {
  if (source.none !== true || takesBuilt === true) return []
  const message = `none is for kernel: custom; a kernel ${name} is built from sources`
  return [{ path: ['source'], message }]
}

/** Merges all layers of a profile, keeping the origin of each value, and checks the result and its paths. */
export async function resolveProfile(input: ResolveInput): Promise<Outcome<Profile>> {
  const { name, file, repository, roots, documents, families } = input
  const texts = new Map(
    documents.flatMap((one) => [[one.file, one.lines] as const, ...(one.included ?? [])]),
  )
  const invalid = (diagnoses: readonly Diagnosis[]): Outcome<never> =>
    invalidProfile(diagnoses, texts)
  const kernel = strongestText(input, 'kernel')
  const family = families.find((one) => one.name === kernel)
  if (family === undefined) return invalid([unknownKernel(input, kernel)])
  const badArchs = documents.flatMap(unknownArchs)
  if (badArchs.length > 0) return invalid(badArchs)

  const taken = takeOutBoot(listLayers(input, family, input.hostArch), family.name)
  if (taken.clashes.length > 0) return invalid(taken.clashes)
  const { off } = taken
  const values = mergeLayers(taken.layers)
  const schema = profileSchema(families)
  // Checked first: errors inside a section that does not belong here would only distract.
  const misplaced = crossCheck(values, family, families)
  if (misplaced.length > 0) return invalid(misplaced)
  const checked = schema.safeParse(settingsOf(values))
  if (!checked.success) return invalid(diagnose(checked.error.issues, schema, values))

  const settings = checked.data
  const section = settings[family.name]
  const objections = [
    ...objectToSource(settings, family),
    // The section was checked by this family's schema.
    ...(family.objectTo?.(settings, section as never, off === undefined) ?? []),
  ]
  if (objections.length > 0)
    return invalid(
      objections.map(({ path, message }) => ({
        message: `${joinPath(path)}: ${message}`,
        origin: originNear(values, path),
      })),
    )
  // Cache keys and displays have paths as they are written.
  const placed = await placeBuiltinPaths(values, listPaths(settings, family, section))
  const used = placed === values ? settings : schema.parse(settingsOf(placed))
  const kept = {
    name,
    file,
    repository,
    roots,
    kernel: family.name,
    settings: used,
    section: used[family.name],
  }
  const shown =
    off === undefined ? { values } : { values: showOff(values, off), measuresOnly: true as const }
  return checkPaths(
    { ...kept, ...shown, ...(input.builtin === undefined ? {} : { builtin: input.builtin }) },
    family,
    texts,
  )
}
