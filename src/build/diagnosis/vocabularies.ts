import type { BuildVocabulary } from './symptom.js'
import { hostVocabulary } from './vocabulary/host.js'
import { linuxVocabulary } from './vocabulary/linux.js'
import { mkosiVocabulary } from './vocabulary/mkosi.js'
import { networkVocabulary } from './vocabulary/network.js'
import { osvVocabulary } from './vocabulary/osv.js'
import { programsVocabulary } from './vocabulary/programs.js'
import { toolchainVocabulary } from './vocabulary/toolchain.js'

/** Everything a build of any kind uses; the host's words first, for the others' follow from them. */
const common = [hostVocabulary, programsVocabulary, networkVocabulary, toolchainVocabulary]

const own: Readonly<Record<string, readonly BuildVocabulary[]>> = {
  osv: [osvVocabulary],
  linux: [linuxVocabulary],
  // Its build scripts compile kernels too.
  mkosi: [mkosiVocabulary, linuxVocabulary],
}

/** The vocabularies that a kernel family's build is read with; its own words before the common. */
export function buildVocabulariesOf(family: string): readonly BuildVocabulary[] {
  return [...(own[family] ?? []), ...common]
}
