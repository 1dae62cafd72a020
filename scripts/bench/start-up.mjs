/** What a command costs before it does anything. */
import { cli, compare, node } from './processes.mjs'

export async function startUp() {
  await compare('Start-up', 15, { name: 'osv-kernel --help', argv: [node, cli, '--help'] }, [
    { name: 'node -e 0', argv: [node, '-e', '0'] },
  ])
}
