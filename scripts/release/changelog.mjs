/** Sections of CHANGELOG.md, in the form of keepachangelog.com. */

const heading = /^## \[([^\]]+)\](?: - (\d{4}-\d{2}-\d{2}))?$/

/** Each section: its name (`Unreleased` or a version), its date or null, and the text below. */
export function sectionsOf(changelog) {
  const sections = []
  for (const line of changelog.split('\n')) {
    const found = heading.exec(line)
    if (found !== null) sections.push({ name: found[1], date: found[2] ?? null, lines: [] })
    else sections.at(-1)?.lines.push(line)
  }
  return sections.map(({ name, date, lines }) => ({ name, date, text: lines.join('\n').trim() }))
}
