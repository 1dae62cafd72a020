import { readFileSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect } from '@jest/globals'
import { gitFolder, obtainGitSource } from '../../../src/build/source/git.js'
import type { SourceContext } from '../../../src/build/source/source-tree.js'
import { mapOf } from '../../../src/profile/values/settings-tree.js'
import { createRepository, emptyFolder, git, write } from './repositories.js'

/** A folder of repositories that git reaches by URL, and where their checkouts lie. */
export interface GitServer {
  readonly folder: string
  /** The repository that `url` names; it has one commit, with the file `a.c`. */
  readonly origin: string
  readonly url: string
  readonly context: SourceContext & { readonly events: unknown[] }
}

/** Git rejects submodules over file:// unless the user allows them. */
export function allowFileProtocol(): void {
  const ownHome = process.env.HOME
  const home = emptyFolder()
  beforeAll(() => {
    write(home, { '.gitconfig': '[protocol "file"]\n\tallow = always\n' })
    process.env.HOME = home
  })
  afterAll(() => {
    process.env.HOME = ownHome
  })
}

export function startGitServer(): GitServer {
  const folder = emptyFolder()
  const origin = path.join(folder, 'org/kernel')
  createRepository(origin, { 'a.c': 'one' })
  // Large hosts allow this too.
  git(origin, 'config', 'uploadpack.allowFilter', 'true')
  const events: unknown[] = []
  const context = {
    repository: folder,
    profile: { values: mapOf({}, { layer: 'default' }), roots: [realpathSync(folder)] },
    sourcesFolder: emptyFolder(),
    installPackages: false,
    ownFiles: [],
    events,
    emit: (event: unknown) => events.push(event),
    signal: new AbortController().signal,
  }
  return { folder, origin, url: pathToFileURL(origin).href, context }
}

export const checkoutOf = ({ context, url }: GitServer, ref: string): string =>
  gitFolder(context.sourcesFolder, url, ref)

export const readCheckout = (server: GitServer, ref: string, name: string): string =>
  readFileSync(path.join(checkoutOf(server, ref), name), 'utf8')

/** The identity of a revision that was obtained. */
export async function obtain(
  server: GitServer,
  ref: string,
  more: Partial<SourceContext> = {},
): Promise<string> {
  const outcome = await obtainGitSource(server.url, ref, { ...server.context, ...more })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure))
  expect(outcome.value.path).toBe(checkoutOf(server, ref))
  return outcome.value.identity
}
