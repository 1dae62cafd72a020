import { listOfferedOptions } from '../kernels/kconfig/list-options.js'
import type { OsvTree } from '../kernels/osv/tree/tree.js'

/** What an OSv tree offers as plain data for `--json`: lists in place of maps. */
export function describeOsvTree(tree: OsvTree): Readonly<Record<string, unknown>> {
  const { kconfig, makeOptions, ...rest } = tree
  return {
    ...rest,
    kconfig:
      kconfig === null
        ? null
        : {
            options: listOfferedOptions(kconfig),
            unreadable: kconfig.unreadable,
            notUnderstood: kconfig.notUnderstood,
          },
    makeOptions: [...makeOptions.values()],
  }
}
