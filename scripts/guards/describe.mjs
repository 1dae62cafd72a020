import path from 'node:path'

const heading = [
  '# Attacks and what holds against them',
  '',
  'This page is written from the table in [test/guards](../test/guards): `npm run test:guards` takes each',
  'guard out, one at a time and in a copy of the tree, and demands that the test named here fails then.',
  'What does not hold is in [SECURITY.md](../SECURITY.md).',
  '',
].join('\n')

const link = (file) => `[${path.basename(file)}](../${file})`

function item({ attack, holds, test, notYet }) {
  const rest = notYet === undefined ? `${holds} (${link(test)})` : `_Not yet: ${notYet}._`
  return `- **${attack}** ${rest}`
}

/** docs/threats.md: each attack, what holds against it, and the test that shows that. */
export function describeTable(table) {
  const sections = table.map(({ title, rows }) => `## ${title}\n\n${rows.map(item).join('\n')}\n`)
  return [heading, ...sections].join('\n')
}
