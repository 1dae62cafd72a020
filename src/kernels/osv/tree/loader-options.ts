import type { LoaderOption } from './tree.js'

/** `"  --delay=arg (=0)   delay in seconds\n"`, in the usage text. */
const described = /^[^"]*"\s*--([a-z][\w-]*)(?:=([^\s"]+))?(?:\s+\(=[^)"]*\))?\s+(|[^\s"][^"]*)"/
/** `("delay", bpo::value<float>()…, "delay in seconds")`, in trees before v0.52. */
const declared = /^\s*\(\s*"([a-z][\w-]*)"\s*,(.*)"([^"]*)"\s*\)/
/** A continuation line of an option in the usage text. */
const continued = /^\s*(?:std::cout\s*<<\s*)?"\s{8,}([^"\s-][^"]*)"/
const taken =
  /\b(?:extract_option_(\w{1,20})|option_value_exists)\([^",\n]{0,200},\s*"([a-z][\w-]*)"/g
const condition = /^\s*#\s*(if|ifdef|ifndef|else|elif|endif)\b\s*(\S.*)?$/

function tidy(text: string): string {
  return text
    .replaceAll(/\\[nt]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Build options of the `#if CONF_…` around a line, outermost first; null for other conditions. */
function follow(open: (string | null)[], directive: string, rest: string): void {
  if (directive === 'endif' || directive === 'else' || directive === 'elif') open.pop()
  if (directive === 'endif') return
  const [, name = null] = /^(?:defined\s*(?:\(\s*)?)?CONF_(\w+)\)?\s*$/.exec(rest) ?? []
  open.push(directive === 'if' || directive === 'ifdef' ? name : null)
}

function parseOption(line: string): Omit<LoaderOption, 'needs'> | undefined {
  const [, name, value = null, text = ''] = described.exec(line) ?? []
  if (name !== undefined) return { name, value, description: tidy(text) }
  const [, key, type = '', help = ''] = declared.exec(line) ?? []
  if (key === undefined) return undefined
  return { name: key, value: type.includes('value<') ? 'arg' : null, description: tidy(help) }
}

/**
 * The loader's options, from its source text. If the parsing code is in the same file, it decides: a
 * usage text may list options that are no longer parsed.
 */
export function parseLoaderOptions(source: string): readonly LoaderOption[] {
  const options = new Map<string, LoaderOption>()
  const open: (string | null)[] = []
  let latest: LoaderOption | undefined
  for (const line of source.split('\n')) {
    const [, directive, rest = ''] = condition.exec(line) ?? []
    if (directive !== undefined) follow(open, directive, rest)
    const option = parseOption(line)
    const [, more] = continued.exec(line) ?? []
    if (latest !== undefined && option === undefined && more !== undefined)
      options.set(latest.name, { ...latest, description: tidy(`${latest.description} ${more}`) })
    latest = undefined
    if (option !== undefined && !options.has(option.name)) {
      latest = { ...option, needs: open.findLast((name) => name !== null) ?? null }
      options.set(option.name, latest)
    }
  }
  const known = new Map<string, string | null>()
  for (const [, how, name = ''] of source.matchAll(taken))
    known.set(name, how === 'flag' ? null : 'arg')
  if (known.size === 0) return [...options.values()]
  const silent = [...known].filter(([name]) => !options.has(name))
  return [
    ...[...options.values()].filter(({ name }) => known.has(name)),
    ...silent.map(([name, value]) => ({ name, value, description: '', needs: null })),
  ]
}
