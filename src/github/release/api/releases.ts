import { z } from 'zod'
import type { Api } from '../../comment/api/client.js'
import type { ApiAnswer } from '../../comment/api/problem.js'

const assetSchema = z
  .object({
    id: z.int(),
    name: z.string(),
    size: z.number(),
    state: z.string(),
    /** `sha256:…`; older servers have none. */
    digest: z.string().nullish(),
    url: z.string(),
  })
  .transform(({ digest, ...rest }) => ({ ...rest, digest: digest ?? null }))

const releaseSchema = z
  .object({
    ...{ id: z.int(), tag_name: z.string(), draft: z.boolean(), html_url: z.string() },
    ...{ upload_url: z.string(), body: z.string().nullish(), assets: z.array(assetSchema) },
    prerelease: z.boolean().optional(),
  })
  .transform(({ id, draft, assets, ...rest }) => ({
    ...{ id, draft, assets, tag: rest.tag_name, url: rest.html_url },
    ...{ uploadUrl: rest.upload_url.split('{', 1)[0] ?? '', body: rest.body ?? '' },
    isPrerelease: rest.prerelease === true,
  }))

export type ReleaseAsset = Readonly<z.output<typeof assetSchema>>
/** A release, as the API has it. */
export interface Release extends Readonly<Omit<z.output<typeof releaseSchema>, 'assets'>> {
  readonly assets: readonly ReleaseAsset[]
}
export { assetSchema }

const ofAll = '/repos/{owner}/{repo}/releases'
const ofOne = `${ofAll}/{id}`

interface NewRelease {
  readonly tag: string
  readonly commit: string
  readonly name: string
  readonly body: string
}

/** The releases of the repository. */
export interface Releases {
  /** The newest first, drafts only for a token that may write. */
  readonly list: () => Promise<ApiAnswer<readonly Release[]>>
  /** As a draft. */
  readonly create: (release: NewRelease) => Promise<ApiAnswer<Release>>
  readonly read: (id: number) => Promise<ApiAnswer<Release>>
  readonly update: (
    id: number,
    change: { readonly name?: string; readonly body?: string; readonly draft?: boolean },
  ) => Promise<ApiAnswer<Release>>
  readonly removeAsset: (id: number) => Promise<ApiAnswer<null>>
}

export function releasesOf(api: Api): Releases {
  return {
    list: async () =>
      api.askAll(
        { what: 'list of releases', route: `GET ${ofAll}`, answer: z.array(releaseSchema) },
        (page) => page,
      ),
    create: async ({ tag, commit, name, body }) =>
      api.ask({
        ...{ what: 'new draft', route: `POST ${ofAll}`, answer: releaseSchema },
        parameters: { tag_name: tag, target_commitish: commit, name, body, draft: true },
      }),
    read: async (id) =>
      api.ask({
        what: 'release',
        route: `GET ${ofOne}`,
        parameters: { id },
        answer: releaseSchema,
      }),
    update: async (id, change) =>
      api.ask({
        ...{ what: 'change of the release', route: `PATCH ${ofOne}` },
        ...{ parameters: { id, ...change }, answer: releaseSchema },
      }),
    removeAsset: async (id) =>
      api.ask({
        ...{ what: 'removal of a file', route: `DELETE ${ofAll}/assets/{id}` },
        ...{ parameters: { id }, answer: z.unknown().transform(() => null) },
      }),
  }
}
