import { titleLines } from '../custom-profile.js'
import type { RepositoryFacts } from '../facts.js'
import type { Finding, Kind } from '../finding.js'
import { scalar } from '../lines.js'

/** As kernels/osv/tree has them. */
const landmarks = ['scripts/build', 'Makefile', 'loader.cc', 'conf/base.mk']

function detect({ files, below }: RepositoryFacts): Finding | undefined {
  const known = new Set(files)
  if (!landmarks.every((file) => known.has(file))) return undefined
  return {
    what: 'an OSv tree: it has scripts/build, loader.cc and conf/base.mk',
    name: 'hello',
    profile: [
      ...titleLines('OSv of this tree with a C program on a read-only root'),
      ['extends: builtin/osv-hello', 'image, root file system and what the console must show'],
      ['source:'],
      [
        `  path: ${scalar(below === '' ? '.' : below)}`,
        'this tree instead of the one that builtin/osv-hello clones',
      ],
      ['boot:'],
      ['  memory: 128M', 'of the machine'],
    ],
    checkout: [['          submodules: recursive', 'OSv does not build without them']],
    timeoutMinutes: 120,
    remarks: ['osv-kernel check . lists what this tree offers: options, modules, drivers'],
  }
}

export const osvTreeKind: Kind = {
  name: 'osv-tree',
  title: 'an OSv tree',
  looksFor: 'scripts/build, loader.cc and conf/base.mk',
  detect,
}
