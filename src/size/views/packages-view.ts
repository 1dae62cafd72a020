import { z } from 'zod'
import { sumOf } from '../folders.js'
import { mergeNamesakes } from '../namesakes.js'
import type { SizeNode } from '../tree.js'

const manifestSchema = z.object({
  packages: z.array(
    z.object({ name: z.string(), size: z.int().nonnegative().optional(), version: z.string() }),
  ),
})

/**
 * The packages of an image with their installed sizes, from mkosi's manifest in JSON. Null for any
 * other text and for a manifest without sizes, which some versions of mkosi leave out.
 */
export function packagesView(text: string): SizeNode | null {
  const manifest = manifestSchema.safeParse(parseJson(text))
  if (!manifest.success) return null
  const packages = manifest.data.packages.flatMap(({ name, size, version }): SizeNode[] =>
    size === undefined ? [] : [{ name, kind: 'package', bytes: size, note: version }],
  )
  return packages.length === 0 ? null : sumOf('packages', 'view', mergeNamesakes(packages))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
