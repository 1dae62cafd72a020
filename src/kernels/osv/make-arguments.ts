import type { Profile } from '../../profile/profile.js'
import { linkMapName } from './artifacts.js'
import { osvArchOf } from './arch.js'
import { makeVariables, routeOptions } from './options/requests.js'
import type { OsvSection } from './section.js'
import type { OsvTree } from './tree/tree.js'

/** What a makefile of the tree has to know for any of its goals. */
export function makeArguments(
  profile: Profile,
  section: OsvSection,
  tree: OsvTree,
): readonly string[] {
  const { arch, mode, toolchain } = profile.settings
  const variables = new Map(makeVariables(routeOptions(section, tree)))
  if (tree.makeOptions.has('linker_extra_options')) {
    const own = variables.get('conf_linker_extra_options')
    // The recipe of the link expands $@; there is another kernel linked that way, for making disks.
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
