import { titleLines } from '../custom-profile.js'
import type { Kind } from '../finding.js'

/** Only for who asks for it: it is in every repository the same. */
export const helloKind: Kind = {
  name: 'hello',
  title: 'an example to start from',
  looksFor: 'nothing: it is the tiny kernel that travels with osv-kernel',
  detect: (_, isAsked) =>
    isAsked
      ? {
          what: 'an example: the tiny kernel that travels with osv-kernel',
          name: 'hello',
          profile: [
            ...titleLines(
              'The tiny kernel that travels with osv-kernel, to see a run from end to end',
            ),
            ['extends: builtin/hello', 'sources, build commands and what the console must show'],
            ['boot:'],
            ['  memory: 64M', 'of the machine'],
          ],
          timeoutMinutes: 15,
          remarks: [],
        }
      : undefined,
}
