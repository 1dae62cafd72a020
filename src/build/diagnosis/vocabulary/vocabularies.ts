import type { BuildVocabulary } from './symptom.js'
import { hostVocabulary } from './host.js'
import { linuxVocabulary } from './linux.js'
import { mkosiVocabulary } from './mkosi.js'
import { networkVocabulary } from './network.js'
import { osvVocabulary } from './osv.js'
import { packageManagersVocabulary } from './package-managers.js'
import { programsVocabulary } from './programs.js'
import { toolchainVocabulary } from './toolchain.js'
import { variablesVocabulary } from './variables.js'

/**
 * Vocabularies for every build; the host's before the others, whose errors follow from it, and before
 * it what a build may not change there.
 */
const common = [
  packageManagersVocabulary,
  hostVocabulary,
  variablesVocabulary,
  programsVocabulary,
  networkVocabulary,
  toolchainVocabulary,
]

/** Build scripts of one kind of kernel; its family names them. */
const own = {
  osv: osvVocabulary,
  linux: linuxVocabulary,
  mkosi: mkosiVocabulary,
} as const satisfies Readonly<Record<string, BuildVocabulary>>

export type BuildVocabularyName = keyof typeof own

/** The vocabularies for a build's output: those of its family before the common ones. */
export function buildVocabulariesOf(
  names: readonly BuildVocabularyName[],
): readonly BuildVocabulary[] {
  return [...names.map((name) => own[name]), ...common]
}
