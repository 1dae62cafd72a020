import type { Vocabulary } from './entry.js'
import { firmwareVocabulary } from './firmware.js'
import { genericVocabulary } from './generic.js'
import { linuxVocabulary } from './linux.js'
import { osvVocabulary } from './osv.js'

/** Every crash vocabulary, general ones first. Families choose theirs by name. */
export const vocabularies = [
  { name: 'generic', ...genericVocabulary },
  { name: 'firmware', ...firmwareVocabulary },
  { name: 'linux', ...linuxVocabulary },
  { name: 'osv', ...osvVocabulary },
] as const satisfies readonly ({ readonly name: string } & Vocabulary)[]

export type VocabularyName = (typeof vocabularies)[number]['name']

export type NamedVocabulary = Vocabulary & { readonly name: VocabularyName }
