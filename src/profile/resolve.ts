import type { Arch } from '../machine/arch.js'
import type { Outcome } from '../verdict.js'
import { diagnose, invalidProfile, nearestName } from './diagnose.js'
import { unknownArchs } from './document.js'
import type { FamilyContract } from './family-contract.js'
import { listLayers, strongestText, type WrittenLayers } from './layers.js'
import { checkPaths, listPaths } from './paths/check-paths.js'
import { placeBuiltinPaths } from './paths/builtin-paths.js'
import type { Profile } from './profile.js'
import { profileSchema } from './schema.js'
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

  const values = mergeLayers(listLayers(input, family, input.hostArch))
  const schema = profileSchema(families)
  // Checked first: errors inside a section that does not belong here would only distract.
  const misplaced = crossCheck(values, family, families)
  if (misplaced.length > 0) return invalid(misplaced)
  const checked = schema.safeParse(settingsOf(values))
  if (!checked.success) return invalid(diagnose(checked.error.issues, schema, values))

  const settings = checked.data
  const objections = family.objectTo?.(settings) ?? []
  if (objections.length > 0)
    return invalid(
      objections.map(({ path, message }) => ({
        message: `${joinPath(path)}: ${message}`,
        origin: originNear(values, path),
      })),
    )
  // Cache keys and displays have paths as they are written.
  const placed = await placeBuiltinPaths(values, listPaths(settings, family, settings[family.name]))
  const used = placed === values ? settings : schema.parse(settingsOf(placed))
  const section = used[family.name]
  const kept = {
    name,
    file,
    repository,
    roots,
    kernel: family.name,
    settings: used,
    section,
    values,
  }
  return checkPaths(
    { ...kept, ...(input.builtin === undefined ? {} : { builtin: input.builtin }) },
    family,
    texts,
  )
}
