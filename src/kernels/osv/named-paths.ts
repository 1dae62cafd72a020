import type { NamedPath } from '../../profile/paths/named-path.js'
import type { OsvSection } from './section.js'

/** The paths of an `osv:` section; `usrskel` is one of the tree’s own. */
export function listOsvPaths({
  config_file: config,
  manifest = {},
  module_folders: folders = [],
}: OsvSection): readonly NamedPath[] {
  return [
    ...(config === undefined ? [] : [{ key: ['osv', 'config_file'], written: config }]),
    ...Object.entries(manifest).map(([guest, written]) => ({
      key: ['osv', 'manifest', guest],
      written,
    })),
    ...folders.map((written, index) => ({ key: ['osv', 'module_folders', index], written })),
  ]
}
