import type { BuildVocabulary } from './symptom.js'
import { hostVocabulary } from './host.js'
import { linuxVocabulary } from './linux.js'
import { mkosiVocabulary } from './mkosi.js'
import { networkVocabulary } from './network.js'
import { osvVocabulary } from './osv.js'
import { programsVocabulary } from './programs.js'
import { toolchainVocabulary } from './toolchain.js'

/** Everything a build of any kind uses; the host's words first, for the others' follow from them. */
const common = [hostVocabulary, programsVocabulary, networkVocabulary, toolchainVocabulary]

/** The build scripts of one kind of kernel, which its family names. */
const own = {
  osv: osvVocabulary,
  linux: linuxVocabulary,
  mkosi: mkosiVocabulary,
} as const satisfies Readonly<Record<string, BuildVocabulary>>

export type BuildVocabularyName = keyof typeof own

/** The vocabularies that a build is read with: those that its family names before the common ones. */
export function buildVocabulariesOf(
  names: readonly BuildVocabularyName[],
): readonly BuildVocabulary[] {
  return [...names.map((name) => own[name]), ...common]
}
