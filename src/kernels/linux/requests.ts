import type { Arch } from '../../machine/arch.js'
import type { ConfigRequest } from '../kconfig/gate.js'
import { formatOptionValue, stripOptionPrefix } from '../kconfig/option-value.js'
import type { FeatureGroup } from './feature.js'
import { features } from './features.js'
import type { LinuxSection } from './section.js'

function requestFeature(group: FeatureGroup, key: string, arch: Arch): readonly ConfigRequest[] {
  return group.options
    .filter((option) => option.arch === undefined || option.arch === arch)
    .map(({ option, value = 'y', whereAbsent }) => ({
      option,
      key,
      value,
      ...(whereAbsent === undefined ? {} : { whereAbsent }),
    }))
}

/**
 * Every option that a profile requests, without duplicates: features in order, then modules, then
 * its own options; later ones win.
 */
export function listRequests(section: LinuxSection, arch: Arch): readonly ConfigRequest[] {
  const grouped = section.features.flatMap((name, index) =>
    requestFeature(features[name], `linux.features.${index}`, arch),
  )
  const modules = section.modules ? [{ option: 'MODULES', key: 'linux.modules', value: 'y' }] : []
  const own = Object.entries(section.options).map(([name, value]) => ({
    option: stripOptionPrefix(name),
    key: `linux.options.${name}`,
    value: formatOptionValue(value),
  }))
  const requests = new Map<string, ConfigRequest>()
  for (const request of [...grouped, ...modules, ...own]) requests.set(request.option, request)
  return [...requests.values()]
}
