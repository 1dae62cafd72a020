import type { OsvProfile, OsvSection } from './section.js'

type LoaderValue = OsvSection['loader'][string]

/** One loader option on the command line; a list is repeated once per entry. */
function renderOption(name: string, value: LoaderValue): readonly string[] {
  if (value === true) return [`--${name}`]
  if (value === false) return []
  const values = Array.isArray(value) ? value : [value]
  // The loader splits at spaces and understands double quotes (core/commands.cc).
  return values.map((one) =>
    /\s/.test(String(one)) ? `--${name}="${String(one)}"` : `--${name}=${String(one)}`,
  )
}

interface SplitCommandLine {
  /** `--name` or `--name=value`, before the program. */
  readonly options: readonly string[]
  readonly command: string
}

/** Splits a command line into loader options and the program's command. */
export function splitCommandLine(text: string): SplitCommandLine {
  const options: string[] = []
  let rest = text.trim()
  for (;;) {
    const [option] = /^--[^\s"=]+(?:=(?:"[^"]*"|[^\s"]*))?(?=\s|$)/.exec(rest) ?? []
    if (option === undefined) return { options, command: rest }
    options.push(option)
    rest = rest.slice(option.length).trim()
  }
}

/** Name of an option on a command line. */
export function optionName(option: string): string {
  return option.replace(/^--/, '').replace(/=.*$/s, '')
}

/**
 * OSv's command line: the profile's loader options, then the program. The command line that the
 * build wrote into the image supplies the rest, and always the root file system.
 */
export function composeOsvCommandLine(profile: OsvProfile, built: string | null): string {
  const own = profile.settings.boot.cmdline.trim()
  if (own !== '') return own
  const { section } = profile
  const loader = Object.entries(section.loader).flatMap(([name, value]) =>
    renderOption(name, value),
  )
  const chosen = new Set(loader.map(optionName))
  const image = splitCommandLine(built ?? `--rootfs=${section.fs}`)
  const kept = image.options.filter((option) => !chosen.has(optionName(option)))
  const command = section.command ?? image.command
  return [...kept, ...loader, command].filter((part) => part !== '').join(' ')
}

/**
 * The same with a test instead of the program. Without --verbose OSv does not report the test's
 * status (core/app.cc).
 */
export function composeTestCommandLine(
  profile: OsvProfile,
  built: string | null,
  command: string,
): string {
  const { options } = splitCommandLine(composeOsvCommandLine(profile, built))
  const isVerbose = options.some((option) => optionName(option) === 'verbose')
  return [...options, ...(isVerbose ? [] : ['--verbose']), command].join(' ')
}
