import type { OsvSection } from '../section.js'
import type { OsvTree } from '../tree/tree.js'
import { routeOption, type RoutedOption } from './option-target.js'

/** Flags for ld itself: flags that the compiler passes on with -Wl, without that prefix. */
function linkerWords(flags: readonly string[]): readonly string[] {
  return flags.flatMap((flag) => (flag.startsWith('-Wl,') ? flag.slice(4).split(',') : [flag]))
}

function add(assigned: string | null | undefined, flags: readonly string[]): string {
  return [assigned?.trim() ?? '', ...flags].filter(Boolean).join(' ')
}

/**
 * Flags that a profile adds to the tree's own. The tree has one variable for both C and C++, and
 * calls ld directly, so flags for the compiler driver alone do not reach it.
 */
export function routeFlags(
  { cflags = [], cxxflags = [], ldflags = [] }: NonNullable<OsvSection['flags']>,
  tree: OsvTree,
): readonly RoutedOption[] {
  const compiler = [...new Set([...cflags, ...cxxflags])]
  const refused = [...compiler, ...ldflags].find((flag) => flag.startsWith('-flto'))
  const written = refused ?? compiler.join(' ')
  if (refused !== undefined)
    return [
      {
        request: { written: 'osv.flags', key: 'osv.flags', name: 'flags', value: written },
        route: {
          how: 'none',
          reason:
            'this tree links its kernel with ld directly, which cannot link -flto objects; ' +
            'closest is osv.conf.hide_symbols, with which ld drops unused sections, and -Os',
        },
      },
    ]
  const route = (key: string, name: string, flags: readonly string[]): readonly RoutedOption[] => {
    if (flags.length === 0) return []
    const value = add(tree.makeOptions.get(name)?.assigned, flags)
    const request = { written: `osv.flags.${key}`, key: `osv.flags.${key}`, name, value }
    return [{ request, route: routeOption(request, tree) }]
  }
  return [
    ...route('cflags', 'compiler_cflags', compiler),
    ...route('ldflags', 'linker_extra_options', linkerWords(ldflags)),
  ]
}
