/** The parts of CycloneDX 1.6 that we write (https://cyclonedx.org/docs/1.6/json/). */

export interface Property {
  readonly name: string
  readonly value: string
}

interface ExternalReference {
  readonly type: 'vcs' | 'distribution'
  /** An IRI reference. */
  readonly url: string
}

interface Commit {
  readonly uid: string
  readonly url?: string
  readonly committer?: { readonly timestamp: string }
}

/** Licences are left out: no record has them, and a guess would be worse. */
export interface Component {
  readonly type: 'application' | 'file' | 'library' | 'operating-system'
  /** Missing for components that nothing refers to. */
  readonly 'bom-ref'?: string
  readonly name: string
  readonly version?: string
  readonly description?: string
  readonly hashes?: readonly { readonly alg: 'SHA-256'; readonly content: string }[]
  readonly purl?: string
  readonly externalReferences?: readonly ExternalReference[]
  readonly pedigree?: { readonly commits: readonly Commit[]; readonly notes?: string }
  readonly properties?: readonly Property[]
  readonly components?: readonly Component[]
}

/** A component that others refer to. */
export type NamedComponent = Component & { readonly 'bom-ref': string }

export interface Dependency {
  readonly ref: string
  readonly dependsOn: readonly string[]
}

/** A document without its number. */
export interface Bom {
  readonly $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json'
  readonly bomFormat: 'CycloneDX'
  readonly specVersion: '1.6'
  readonly version: 1
  readonly metadata: {
    readonly timestamp?: string
    readonly lifecycles: readonly [{ readonly phase: 'build' }]
    readonly tools: { readonly components: readonly Component[] }
    readonly component: NamedComponent
  }
  readonly components: readonly NamedComponent[]
  readonly dependencies: readonly Dependency[]
  readonly compositions: readonly {
    readonly aggregate: 'incomplete'
    readonly dependencies: readonly string[]
  }[]
}
