import path from 'node:path'
import { findProductFolder } from '../../host/files/product-folder.js'
import { originNear, replaceValue, type SettingMap } from '../values/settings-tree.js'
import type { NamedPath } from './named-path.js'

/** Whether a path is written in a profile that travels with the product. */
export function isOfBuiltin(values: SettingMap, { key }: NamedPath): boolean {
  return originNear(values, key)?.isBuiltin === true
}

/**
 * Lets the paths of profiles that travel with the product start from the product's folder: the files
 * that they name travel too. Paths that others write, and those of a run, stay as they are.
 */
export async function placeBuiltinPaths(
  values: SettingMap,
  paths: readonly NamedPath[],
): Promise<SettingMap> {
  const ours = paths.filter((named) => isOfBuiltin(values, named) && !named.written.startsWith('{'))
  const folder = ours.length === 0 ? undefined : await findProductFolder()
  if (folder === undefined) return values
  return ours.reduce(
    (placed, { key, written }) => replaceValue(placed, key, path.resolve(folder, written)),
    values,
  )
}
