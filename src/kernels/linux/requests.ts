import type { Arch } from '../../machine/arch.js'
import type { ConfigRequest } from '../kconfig/gate.js'
import { formatOptionValue, stripOptionPrefix } from '../kconfig/option-value.js'
import type { FeatureOption } from './feature.js'
import { features } from './features.js'
import type { LinuxSection } from './section.js'

function requestFeature({ option, value = 'y', whereAbsent }: FeatureOption): ConfigRequest {
  return { option, value, ...(whereAbsent === undefined ? {} : { whereAbsent }) }
}

/**
 * Every option that a profile requests, without duplicates: features in order, then modules, then
 * its own options; later ones win.
 */
export function listRequests(section: LinuxSection, arch: Arch): readonly ConfigRequest[] {
  const grouped = section.features
    .flatMap((name): readonly FeatureOption[] => features[name].options)
    .filter((option) => option.arch === undefined || option.arch === arch)
    .map(requestFeature)
  const modules = section.modules ? [{ option: 'MODULES', value: 'y' }] : []
  const own = Object.entries(section.options).map(([name, value]) => ({
    option: stripOptionPrefix(name),
    value: formatOptionValue(value),
  }))
  const requests = new Map<string, ConfigRequest>()
  for (const request of [...grouped, ...modules, ...own]) requests.set(request.option, request)
  return [...requests.values()]
}
