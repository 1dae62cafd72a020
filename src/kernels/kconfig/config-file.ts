/** Values of a configuration by option name without prefix: `y`, `m`, `n`, `15`, `0x20` or `"text"`. */
export type ConfigValues = ReadonlyMap<string, string>

/** The prefix of option names: `CONFIG_` for Linux, `CONF_` for OSv. */
type OptionPrefix = 'CONFIG_' | 'CONF_'

// OSv has names such as drivers_profile_virtio-pci.
const assignment = /^([A-Za-z0-9_-]+)=(.*)$/
const notSet = /^# ([A-Za-z0-9_-]+) is not set$/

/** Reads a `.config` or a fragment; of duplicate lines the later one wins, as in kconfig. */
export function parseConfigFile(text: string, prefix: OptionPrefix = 'CONFIG_'): ConfigValues {
  const values = new Map<string, string>()
  for (const raw of text.split('\n')) {
    const line = raw.trim()
    const off = notSet.exec(line)?.[1]
    const [, assigned, value = ''] = assignment.exec(line) ?? []
    const name = off ?? assigned
    if (name?.startsWith(prefix) === true)
      values.set(name.slice(prefix.length), off === undefined ? value : 'n')
  }
  return values
}

/** Writes a fragment for merge_config.sh and kconfig; there, n is written as a comment. */
export function renderFragment(values: ConfigValues, prefix: OptionPrefix = 'CONFIG_'): string {
  return Array.from(values, ([name, value]) =>
    value === 'n' ? `# ${prefix}${name} is not set\n` : `${prefix}${name}=${value}\n`,
  ).join('')
}
