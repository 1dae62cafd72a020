import path from 'node:path'
import { isQcow2 } from '../../formats/qcow2/header.js'
import { parseQcow2References, qcow2NamesBytes } from '../../formats/qcow2/references.js'
import { readStart } from '../../host/files/files.js'
import { diskFormats } from '../../machine/machine-types.js'
import { admitPath, refusedPaths, type NamedPath } from '../../profile/paths/named-path.js'
import type { Profile } from '../../profile/profile.js'
import { joinPath, originNear } from '../../profile/values/settings-tree.js'
import { success, type Outcome } from '../../verdict.js'

/** Far more layers than anyone stacks. */
const deepest = 32

/** `json:{…}`, `nbd://…`, `file:x`: a colon before the first slash (QEMU: path_has_protocol). */
function hasProtocol(name: string): boolean {
  return /^[^/]*:/.test(name)
}

interface Layer {
  readonly file: string
  readonly format: string | null
  readonly depth: number
}

/**
 * Follows the files that a disk image refers to, which QEMU opens without asking: backing files, their
 * backing files, and files with data. Each has to be a path that the profile may name.
 */
export async function admitDiskChain(
  profile: Profile,
  named: NamedPath,
  image: { readonly path: string; readonly format: string },
  more: readonly string[],
): Promise<Outcome<null>> {
  const refuse = (message: string, remedy: string): Outcome<never> => {
    const whole = `${joinPath(named.key)}: ${named.written} ${message}`
    const origin = originNear(profile.values, named.key)
    return refusedPaths([{ diagnosis: { message: whole, origin }, remedy }])
  }
  const flatten = 'make one file of it: qemu-img convert -O qcow2 IMAGE NEW'
  const open: Layer[] = [{ file: image.path, format: image.format, depth: 0 }]
  for (let layer = open.pop(); layer !== undefined; layer = open.pop()) {
    const { file, format, depth } = layer
    const start = await readStart(file, qcow2NamesBytes)
    const isLayered = format === null ? isQcow2(start) : format === 'qcow2'
    if (format === null && !isLayered)
      return refuse(
        `has the backing file ${file} of a format that QEMU would guess`,
        `name it: qemu-img rebase -u -F raw -b ${file} IMAGE`,
      )
    if (format !== null && !diskFormats.some((known) => known === format))
      return refuse(`has the backing file ${file} of the format ${format}`, flatten)
    if (!isLayered) continue
    if (depth > deepest) return refuse(`has more than ${deepest} backing files`, flatten)
    const parsed = parseQcow2References(start)
    if (!parsed.ok) return parsed
    const { backing, dataFile } = parsed.value ?? { backing: null, dataFile: null }
    const others = [
      ...(backing === null ? [] : [{ what: 'backing file', ...backing }]),
      ...(dataFile === null ? [] : [{ what: 'data file', name: dataFile, format: 'raw' }]),
    ]
    for (const other of others) {
      if (hasProtocol(other.name))
        return refuse(`has the ${other.what} ${other.name}, which is not a path`, flatten)
      const lexical = path.resolve(path.dirname(file), other.name)
      const written = `${named.written} has the ${other.what} ${other.name}; it`
      const admitted = await admitPath(profile, { ...named, written }, lexical, more)
      if (!admitted.ok) return admitted
      open.push({ file: admitted.value, format: other.format, depth: depth + 1 })
    }
  }
  return success(null)
}
