import type { OsvTree } from '../tree/tree.js'

/** An option that guides to OSv name and that no tree, or only some trees, have. */
interface GuideOption {
  /** Options of a tree that come closest, best first. */
  readonly closest: readonly string[]
  /** What to do in our own terms; said after what the tree has. */
  readonly advice: string
}

/**
 * What to say of options that the customization guides name. Whether a tree has one is never
 * decided here: these words are for when it has none.
 */
const guideOptions: Readonly<Record<string, GuideOption>> = {
  tls_opt: {
    closest: ['compiler_cflags'],
    advice: 'the TLS model is a compiler flag: osv.flags.cflags: [-ftls-model=…]',
  },
  net_channel_lock_free: {
    closest: ['networking_stack'],
    advice: 'the network channels have no switch; networking_stack leaves out all of it',
  },
  mem_page_size: {
    closest: ['memory_page_batch_size'],
    advice: 'the page size is the processor’s',
  },
  mem_huge_page_size: {
    closest: ['memory_page_batch_size'],
    advice: 'the size of huge pages is the processor’s',
  },
  mem_l1_cache_size: {
    closest: ['memory_l1_pool_size'],
    advice: 'memory_l1_pool_size counts pages per CPU',
  },
  mem_l2_cache_size: {
    closest: ['memory_l1_pool_size', 'memory_page_batch_size'],
    advice: 'memory_page_batch_size is what is exchanged with the pool of all CPUs',
  },
  drivers_vmware: {
    closest: ['drivers_vmxnet3', 'drivers_pvscsi'],
    advice: 'it is a driver profile: osv.drivers: vmware',
  },
  lto: {
    closest: ['hide_symbols'],
    advice:
      'the kernel is linked by ld and not by the compiler; hide_symbols drops what nobody uses',
  },
  zfs_compression: {
    closest: ['zfs'],
    advice: 'a file system’s compression is set when its disk is made, by the tree’s scripts',
  },
  profile: {
    closest: ['drivers_profile'],
    advice: 'a profile is what this file is: extends: takes conf/profiles/<name> as well',
  },
  size_analysis: { closest: [], advice: 'osv-kernel size shows it' },
  opt: { closest: ['compiler_opt'], advice: 'compiler_opt holds the optimization flags' },
}

/** What comes closest to an option that the tree does not have; empty when nothing is known. */
export function adviseOnGuideOption(name: string, tree: OsvTree): string {
  const known = guideOptions[name]
  if (known === undefined) return ''
  const offered = known.closest.filter(
    (option) => tree.kconfig?.symbols.has(option) === true || tree.makeOptions.has(option),
  )
  const closest = offered.length === 0 ? '' : `closest is ${offered.join(', ')}; `
  return `${closest}${known.advice}`
}
