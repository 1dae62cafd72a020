/** Patterns of the first `case $fs_type in`, up to the catch-all. */
function casePatterns(script: string): readonly string[] {
  const lines = script.split('\n')
  const start = lines.findIndex((line) => /^\s*case\s+"?\$\{?fs_type\}?"?\s+in\b/.test(line))
  if (start < 0) return []
  const patterns: string[] = []
  for (const line of lines.slice(start + 1)) {
    if (/^\s*(?:\*\)|esac)/.test(line)) break
    const [, alternatives = ''] = /^\s*([a-z0-9_]+(?:\|[a-z0-9_]+)*)\)/.exec(line) ?? []
    patterns.push(...alternatives.split('|').filter(Boolean))
  }
  return patterns
}

/** Values of `fs=` that scripts/build accepts; older scripts always make ZFS. */
export function parseFileSystems(script: string): readonly string[] {
  const patterns = casePatterns(script)
  if (patterns.length > 0) return [...new Set(patterns)]
  return script.includes('zfs') ? ['zfs'] : []
}

/** Read by the makefiles of every tree, even if the script does not list them. */
const makeArguments = ['arch', 'mode'] as const

/** `name=` arguments and `--switches` that scripts/build reads, sorted. */
export function parseBuildArguments(script: string): readonly string[] {
  const found = new Set<string>(makeArguments)
  for (const line of script.split('\n')) {
    const text = line.trim()
    if (text.startsWith('#')) continue
    for (const [, name = ''] of text.matchAll(/\$\{vars\[([a-z_]+)\]/g)) found.add(name)
    // The usage: `fs_size=N   Specify …` or `--create-disk   Instead …`.
    const [, described] = /^(--[a-z-]+(?![a-z-])|[a-z_]+(?==))\S*\s{2,}[A-Z]/.exec(text) ?? []
    if (described !== undefined) found.add(described)
    // Branches of a case: `arch=*)`, `--append-manifest)`, several with | between them.
    const [, branches = ''] = /^([^()\s"']+)\)/.exec(text) ?? []
    for (const branch of branches.split('|')) {
      const [, name] = /^(--[a-z-]+|[a-z_]+(?==\*$))/.exec(branch) ?? []
      if (name !== undefined) found.add(name)
    }
  }
  return [...found].toSorted()
}
