import type { OsvTree } from '../tree/tree.js'

/** An option that OSv guides mention and that no tree, or only some trees, have. */
interface GuideOption {
  /** The closest options of a tree, best first. */
  readonly closest: readonly string[]
  /** What to do in a profile; printed after the tree's closest options. */
  readonly advice: string
}

/**
 * Advice on options that the customization guides mention, for trees that lack them. Whether a tree
 * has an option is not decided here.
 */
const guideOptions: Readonly<Record<string, GuideOption>> = {
  tls_opt: {
    closest: ['compiler_cflags'],
    advice: 'the TLS model is a compiler flag: osv.flags.cflags: [-ftls-model=…]',
  },
  net_channel_lock_free: {
    closest: ['networking_stack'],
    advice: 'the network channels have no switch; networking_stack removes the whole stack',
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
    advice: 'memory_page_batch_size is the number of pages exchanged with the pool of all CPUs',
  },
  drivers_vmware: {
    closest: ['drivers_vmxnet3', 'drivers_pvscsi'],
    advice: 'it is a driver profile: osv.drivers: vmware',
  },
  lto: {
    closest: ['hide_symbols'],
    advice: 'the kernel is linked by ld and not by the compiler; hide_symbols drops unused code',
  },
  zfs_compression: {
    closest: ['zfs'],
    advice: 'a file system’s compression is set when its disk is made, by the tree’s scripts',
  },
  profile: {
    closest: ['drivers_profile'],
    advice: 'this file is a profile; extends: also takes conf/profiles/<name>',
  },
  size_analysis: { closest: [], advice: 'osv-kernel size shows it' },
  opt: { closest: ['compiler_opt'], advice: 'compiler_opt holds the optimization flags' },
}

/** Advice on an option that the tree lacks; empty if there is none. */
export function adviseOnGuideOption(name: string, tree: OsvTree): string {
  const known = guideOptions[name]
  if (known === undefined) return ''
  const offered = known.closest.filter(
    (option) => tree.kconfig?.symbols.has(option) === true || tree.makeOptions.has(option),
  )
  const closest = offered.length === 0 ? '' : `closest is ${offered.join(', ')}; `
  return `${closest}${known.advice}`
}
