/** A member of an archive for tests, with nothing checked. */
export interface WrittenMember {
  readonly path: string
  readonly type?: string
  readonly content?: string
  readonly link?: string
  readonly mode?: number
}

const block = 512

function header({
  path,
  type = '0',
  content = '',
  link = '',
  mode = 0o644,
}: WrittenMember): Buffer {
  const bytes = Buffer.alloc(block)
  const octal = (value: number, digits: number): string =>
    `${value.toString(8).padStart(digits, '0')}\0`
  bytes.write(path, 0)
  bytes.write(octal(mode, 7), 100)
  bytes.write(octal(Buffer.byteLength(content), 11), 124)
  bytes.write(octal(1_700_000_000, 11), 136)
  bytes.write(' '.repeat(8), 148)
  bytes.write(type, 156)
  bytes.write(link, 157)
  bytes.write('ustar\x0000', 257)
  const sum = bytes.reduce((total, byte) => total + byte, 0)
  bytes.write(`${octal(sum, 6)} `, 148)
  return bytes
}

/** A tar archive with exactly these members. */
export function writeTar(members: readonly WrittenMember[]): Buffer {
  const parts = members.flatMap((member) => {
    const content = Buffer.from(member.content ?? '')
    return [header(member), content, Buffer.alloc((block - (content.length % block)) % block)]
  })
  return Buffer.concat([...parts, Buffer.alloc(2 * block)])
}
