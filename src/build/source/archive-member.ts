/** One member of a tar archive. */
interface ArchiveMember {
  /** `-` file, `d` folder, `l` link, `h` hard link; `b`, `c`, `p` devices and pipes. */
  readonly type: string
  readonly name: string
  /** Its size in bytes; 0 for a device. */
  readonly bytes: number
}

/** What `tar -vv --quoting-style=c --numeric-owner` prints of a member; undefined for messages. */
export function parseMember(line: string): ArchiveMember | undefined {
  const [, type = '', size = '', quoted] =
    /^(\S)[-rwxsStT]{9}\S? +\d+\/\d+ +([\d,]+) [\d-]{10} [\d:]{5} ("(?:[^"\\]|\\.)*")/.exec(line) ??
    []
  if (quoted === undefined) return undefined
  return { type, name: unquote(quoted), bytes: size.includes(',') ? 0 : Number(size) }
}

/** Octal escapes of bytes stay: the name is for messages and for its slashes and dots. */
function unquote(quoted: string): string {
  return quoted.slice(1, -1).replaceAll(/\\(["\\])/g, '$1')
}

/** What an archive may hold: several times the sources of the largest kernels. */
export const archiveLimits = { members: 1_000_000, bytes: 32 * 2 ** 30 } as const

const kinds: Readonly<Record<string, string>> = {
  b: 'a block device',
  c: 'a character device',
  p: 'a pipe',
}

/** Why a member must not be unpacked; undefined if it may. Links are followed once all are there. */
export function objectToMember({ type, name }: ArchiveMember): string | undefined {
  if (type in kinds) return kinds[type] ?? type
  if (!'-dlh0SDLKxgVCM'.includes(type)) return `of an unknown type (${type})`
  if (name.startsWith('/')) return 'an absolute path'
  return name.split('/').includes('..') ? 'a path with ..' : undefined
}

/** Judges the members of an archive as they come; returns why it is refused. */
export function createMemberJudge(
  limits: { readonly members: number; readonly bytes: number } = archiveLimits,
): (line: string) => string | undefined {
  let [members, bytes] = [0, 0]
  return (line) => {
    // Such a member is not listed.
    const [, climbing] = /^tar: "(.*)": Member name contains '\.\.'/.exec(line) ?? []
    if (climbing !== undefined) return `${climbing} is a path with ..`
    const member = parseMember(line)
    if (member === undefined) return undefined
    members += 1
    bytes += member.bytes
    const objection = objectToMember(member)
    if (objection !== undefined) return `${member.name} is ${objection}`
    if (members > limits.members) return `it has more than ${limits.members} members`
    return bytes > limits.bytes
      ? `it has more than ${Math.floor(limits.bytes / 2 ** 30)} GiB, at ${member.name}`
      : undefined
  }
}
