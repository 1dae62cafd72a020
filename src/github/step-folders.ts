import { createHash } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { slug } from '../plan/slug.js'
import type { ActionInputs } from './inputs.js'

type Env = Readonly<Record<string, string | undefined>>

/** The folders of one step, all in the runner's temporary folder, which it empties for each job. */
export interface StepFolders {
  /** Root of the checked-out repository; annotations name files relative to it. */
  readonly workspace: string
  /** Where to look up profile names and relative paths. */
  readonly directory: string
  readonly out: string
  readonly compilerCache: string
  /** Has a folder for each artifact name that a step of this job uses. */
  readonly artifactNames: string
  /** Fetched sources and facts about the host, shared by the steps of a job. */
  readonly cache: string
}

/** The name for `profiles/hello.yml` is `hello`. */
export function profileSlug(profile: string): string {
  return slug(path.basename(profile).replace(/\.(ya?ml|mk)$/, ''))
}

/** Names this step's artifact, output folder and compiler cache before the profile is read. */
export function stepName(inputs: Pick<ActionInputs, 'profile' | 'arch'>): string {
  const arch = inputs.arch === undefined ? '' : `-${slug(inputs.arch)}`
  return `${profileSlug(inputs.profile)}${arch}`
}

/**
 * The paths are the same in every run, because the literal path of a folder is part of an entry's
 * identity in the Actions cache. A second step with the same profile gets `-2`, in every run.
 */
async function claimFolder(wanted: string): Promise<string> {
  await mkdir(path.dirname(wanted), { recursive: true })
  for (let number = 1; ; number += 1) {
    const folder = number === 1 ? wanted : `${wanted}-${number}`
    try {
      await mkdir(folder)
      return folder
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

/** The name for an artifact of this step: a later step of the job gets `-2`, however often it is run. */
export async function claimArtifactName(
  { artifactNames }: Pick<StepFolders, 'artifactNames'>,
  name: string,
): Promise<string> {
  // A name may be `..`, or longer than a file name may be.
  const wanted = createHash('sha256').update(name).digest('hex')
  const claimed = path.basename(await claimFolder(path.join(artifactNames, wanted)))
  return `${name}${claimed.slice(wanted.length)}`
}

export async function prepareStepFolders(inputs: ActionInputs, env: Env): Promise<StepFolders> {
  const workspace = env.GITHUB_WORKSPACE ?? process.cwd()
  const root = path.join(env.RUNNER_TEMP ?? os.tmpdir(), 'osv-kernel')
  const out = await claimFolder(path.join(root, 'out', stepName(inputs)))
  return {
    workspace,
    directory: path.resolve(workspace, inputs.workingDirectory ?? '.'),
    out,
    // One per step: the post of another step must not find the content of this one.
    compilerCache: path.join(root, 'compiler-cache', path.basename(out)),
    artifactNames: path.join(root, 'artifact-names'),
    cache: path.join(root, 'cache'),
  }
}
