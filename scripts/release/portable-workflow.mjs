/** Where our actions are for who calls the twin; users pin a release where they call it. */
const ours = 'org/osv-kernel-action'
const tag = 'v1'

/** `text`, a workflow that uses actions of its own repository, with their full names instead. */
export function portable(text) {
  const [, body] = /^(?:#.*\n)*\n?([^]*)$/.exec(text)
  return [
    '# Made from kernel.yml by `npm run workflows`: the same for GitHub Enterprise Server, Forgejo, act and',
    '# runners before 2.336, which do not know `$/`.',
    body
      .replace(/^name: (.*)$/m, 'name: $1 (portable)')
      // The tag is that of the caller, who chose this file by it.
      .replaceAll(/uses: \$\/(\S+)$/gm, `uses: ${ours}/$1@${tag} # zizmor: ignore[unpinned-uses]`),
  ].join('\n')
}
