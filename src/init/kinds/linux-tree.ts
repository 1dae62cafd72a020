import { titleLines } from '../custom-profile.js'
import { clueIn, type RepositoryFacts } from '../facts.js'
import type { Finding, Kind } from '../finding.js'
import { scalar } from '../lines.js'

const landmarks = ['Kconfig', 'Kbuild', 'scripts/kconfig/Makefile', 'init/main.c']

function detect({ files, texts, below }: RepositoryFacts): Finding | undefined {
  const known = new Set(files)
  const makefile = texts.get('Makefile')
  if (makefile === undefined || !landmarks.every((file) => known.has(file))) return undefined
  const version = clueIn('Makefile', makefile, (line) => /^VERSION\s*=\s*(\d+)/.exec(line)?.[1])
  if (version === undefined) return undefined
  const level = clueIn('Makefile', makefile, (line) => /^PATCHLEVEL\s*=\s*(\d+)/.exec(line)?.[1])
  const release = [version.value, level?.value].filter((part) => part !== undefined).join('.')
  return {
    what: `a Linux tree: ${version.place} says ${release}`,
    name: 'sandbox',
    profile: [
      ...titleLines('The Linux of this tree as a small guest that checks itself and powers off'),
      ['extends: builtin/linux-sandbox', 'options, an initramfs, and what the console must show'],
      ['source:'],
      [
        `  path: ${scalar(below === '' ? '.' : below)}`,
        'this tree instead of the sources of the Debian release',
      ],
      ['linux:'],
      ['  base: tinyconfig', 'everything off but what builtin/linux-sandbox lists; or defconfig'],
      ['build:'],
      ['  timeout: 90m', 'for the whole build'],
      ['size:'],
      ['  budgets:', 'limits that fail a run'],
      ['    image: 16MiB', 'of the bzImage or Image'],
    ],
    timeoutMinutes: 120,
    remarks: [
      'osv-kernel configure is not needed: options that Kconfig drops fail the run by name',
    ],
  }
}

export const linuxTreeKind: Kind = {
  name: 'linux-tree',
  title: 'a Linux tree',
  looksFor: 'Kconfig, Kbuild, scripts/kconfig and init/main.c beside a Makefile with VERSION =',
  detect,
}
