import { linkMapName } from './artifacts.js'
import { osvArchOf } from './arch.js'
import { makeVariables, routeOptions } from './options/requests.js'
import type { OsvProfile } from './section.js'
import type { OsvTree } from './tree/tree.js'

/** Arguments for every call of the tree's makefiles. */
export function makeArguments({ settings, section }: OsvProfile, tree: OsvTree): readonly string[] {
  const { arch, mode, toolchain } = settings
  const variables = new Map(makeVariables(routeOptions(section, tree)))
  if (tree.makeOptions.has('linker_extra_options')) {
    const own = variables.get('conf_linker_extra_options')
    // The link recipe expands $@; it also links a second kernel, which makes disks.
    const map = `-Map=$@${linkMapName.replace('loader.elf', '')}`
    variables.set('conf_linker_extra_options', own === undefined ? map : `${own} ${map}`)
  }
  const prefix = toolchain.cross_compile
  return [
    `mode=${mode}`,
    `arch=${osvArchOf(arch)}`,
    ...(prefix === '' ? [] : [`CROSS_PREFIX=${prefix}`]),
    ...Array.from(variables, ([name, value]) => `${name}=${value}`),
  ]
}
