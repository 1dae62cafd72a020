import type { Finding } from './vocabulary/symptom.js'

/** What a silent build was doing, judged by its last lines. */
const occupations: readonly (readonly [RegExp, (groups: Record<string, string>) => Finding])[] = [
  [
    /^(?:Cloning into|Receiving objects|Resolving |Connecting to |Downloading |Fetching |--\d{4}-\d\d-\d\d \S+--)\s*(?:'[^']*'\.*$|(?<address>\S*))/,
    ({ address = '' }) => ({
      kind: 'infrastructure',
      what: `it was waiting for the network${address === '' ? '' : ` (${address})`}`,
      hint: 'builds get no proxy settings: set http_proxy and https_proxy in build.env if you need a proxy, or fetch the files beforehand',
    }),
  ],
  [
    /\bqemu-system-|run\.py|cpiod|^Booted up in|^OSv v|Uploading files/,
    () => ({
      kind: 'infrastructure',
      what: 'a virtual machine of the build did not end',
      hint: 'fs: zfs boots one to fill its pool, and hangs if KVM is broken: see osv-kernel doctor, or use osv.fs: rofs',
    }),
  ],
  [
    /\[[YyNn]\/[YyNn]\S{0,20}\]|\(yes\/no|[Pp]assword\b.{0,200}:|\(NEW\)\s{0,20}$|^choice\[/,
    () => ({
      kind: 'build-failed',
      what: 'it was asking a question',
      hint: 'builds cannot answer questions: give the answer as an option or in the configuration',
    }),
  ],
  [
    /^ {2}(?:LTO|LD|LINK|BTF|KSYMS?)\b|\blto\b/,
    () => ({
      kind: 'build-failed',
      what: 'it was linking',
      hint: 'linking prints nothing for a long time: raise build.silence',
    }),
  ],
]

const lastLines = 5

/** Why a build may have exceeded a limit; `setting` is the limit's name in the profile. */
export function judgeStall(
  lines: readonly string[],
  setting: 'build.timeout' | 'build.silence',
): Finding & { readonly index?: number } {
  const last = lines.slice(-lastLines)
  for (const line of last.toReversed())
    for (const [pattern, explain] of occupations) {
      const match = pattern.exec(line.slice(0, 2000))
      if (match !== null) return explain(match.groups ?? {})
    }
  return {
    kind: 'build-failed',
    what: '',
    hint: `the last lines show what it was doing; raise ${setting} if it needs more time`,
  }
}
