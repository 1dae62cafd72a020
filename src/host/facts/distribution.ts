import { readTextIfThere } from '../files/files.js'

/** The system of this host, by os-release(5). */
export interface Distribution {
  /** In lower case: debian, ubuntu, fedora; empty if unknown. */
  readonly id: string
  /** 12, 24.04; empty for one that has none, as Debian sid. */
  readonly version: string
  /** For people: Debian GNU/Linux 12 (bookworm). */
  readonly name: string
}

export function parseOsRelease(text: string): Distribution {
  const values = new Map(
    text.split('\n').flatMap((line) => {
      const { key, value } = /^(?<key>[A-Z_]+)=(?<value>.*)$/.exec(line)?.groups ?? {}
      return key === undefined || value === undefined
        ? []
        : [[key, value.replace(/^(?<quote>["'])(?<inner>.*)\k<quote>$/, '$<inner>')] as const]
    }),
  )
  return {
    id: values.get('ID') ?? '',
    version: values.get('VERSION_ID') ?? '',
    name: values.get('PRETTY_NAME') ?? 'this system',
  }
}

export async function readDistribution(): Promise<Distribution> {
  return parseOsRelease((await readTextIfThere('/etc/os-release')) ?? '')
}
