import type { Kind } from './finding.js'
import { kindNames, type KindName } from './kind-names.js'
import { cargoKind } from './kinds/cargo.js'
import { dockerfileKind } from './kinds/dockerfile.js'
import { elfKind } from './kinds/elf.js'
import { generatorKinds } from './kinds/generators.js'
import { helloKind } from './kinds/hello.js'
import { linuxModuleKind } from './kinds/linux-module.js'
import { linuxTreeKind } from './kinds/linux-tree.js'
import { makeKind } from './kinds/make.js'
import { mkosiKind } from './kinds/mkosi.js'
import { osvAppKind } from './kinds/osv-app.js'
import { osvTreeKind } from './kinds/osv-tree.js'

/** How each sort of repository is recognised and what it gets. */
const table = {
  'osv-tree': osvTreeKind,
  'linux-tree': linuxTreeKind,
  'linux-module': linuxModuleKind,
  'osv-app': osvAppKind,
  mkosi: mkosiKind,
  cargo: cargoKind,
  ...generatorKinds,
  make: makeKind,
  dockerfile: dockerfileKind,
  elf: elfKind,
  hello: helloKind,
} as const satisfies Readonly<Record<KindName, Kind>>

/**
 * The surest first: the tree of a known kernel, then what is made for one, then a build of one's own by
 * what describes it best. A makefile often only calls the others, and a container or a file that lies
 * there is what remains.
 */
export const kinds: readonly Kind[] = kindNames.map((name) => table[name])
