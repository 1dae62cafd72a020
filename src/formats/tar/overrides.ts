/** Attributes of a member that its own header has no room for. */
export interface TarOverrides {
  readonly path?: string
  readonly bytes?: number
}

/** Parses the content of a GNU long name (`L`) or of POSIX attributes (`x`). */
export function overridesOf(type: string, content: Uint8Array): TarOverrides {
  if (type === 'L') return { path: untilZero(Buffer.from(content).toString()) }
  return type === 'x' ? posixOverrides(Buffer.from(content)) : {}
}

/** Records of `length key=value` and a line feed; the length is that of the whole record. */
function posixOverrides(content: Buffer): TarOverrides {
  let overrides: TarOverrides = {}
  for (let at = 0; at < content.length;) {
    const blank = content.indexOf(0x20, at)
    const digits = blank === -1 ? '' : content.toString('latin1', at, blank)
    const length = /^[0-9]{1,8}$/.test(digits) ? Number(digits) : 0
    if (length <= blank - at) break
    const record = content.toString('utf8', blank + 1, at + length - 1)
    const [key, value] = splitAt(record, record.indexOf('='))
    if (key === 'path') overrides = { ...overrides, path: value }
    if (key === 'size' && /^[0-9]{1,15}$/.test(value))
      overrides = { ...overrides, bytes: Number(value) }
    at += length
  }
  return overrides
}

function splitAt(text: string, at: number): readonly [string, string] {
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

function untilZero(text: string): string {
  const end = text.indexOf('\0')
  return end === -1 ? text : text.slice(0, end)
}
