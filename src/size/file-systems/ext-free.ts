import type { ToolOutput } from '../../host/process/tool-output.js'

/**
 * Free clusters (blocks, where those are not in clusters) by the counts of the groups, as `debugfs`
 * lists them; null where it does not. The kernel counts so too when it mounts a file system: the
 * superblock's own number is of the last time that it was unmounted.
 */
export function freeInGroups(run: (commands: string) => ToolOutput): number | null {
  const output = run('stats\n')
  if (output.kind !== 'output') return null
  const counts = output.bytes.toString().matchAll(/^ +([0-9]{1,10}) free (?:block|cluster)s?,/gm)
  const byGroup = Array.from(counts, ([, count]) => Number(count))
  return byGroup.length === 0 ? null : byGroup.reduce((sum, count) => sum + count, 0)
}
