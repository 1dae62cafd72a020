/** The first dotted number in the output of --version. */
export function parseVersion(lines: readonly string[]): string | null {
  return /\d{1,9}(?:\.\d{1,9})+/.exec(lines.slice(0, 3).join('\n'))?.[0] ?? null
}

/** Compares two versions number by number. */
export function isOlder(version: string, than: string): boolean {
  const [own, other] = [version, than].map((text) => text.split('.').map(Number))
  for (const [index, wanted] of (other ?? []).entries()) {
    const number = own?.[index] ?? 0
    if (number !== wanted) return number < wanted
  }
  return false
}
