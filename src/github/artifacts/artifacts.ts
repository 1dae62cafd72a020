import { captureRemarks } from '../toolkit-remarks.js'

interface UploadClient {
  uploadArtifact(name: string, files: string[], rootDirectory: string): Promise<unknown>
}

export interface Upload {
  readonly name: string
  readonly files: readonly string[]
  readonly root: string
}

type Uploaded =
  | { readonly state: 'uploaded'; readonly name: string }
  | { readonly state: 'nothing' }
  | { readonly state: 'failed'; readonly reason: string }

export type UploadArtifact = (upload: Upload) => Promise<Uploaded>

/** Jobs of one matrix may use the same name; more than this is a mistake in a workflow. */
const maxNames = 9

const isConflict = (message: string): boolean => message.includes('(409)')

async function loadToolkit(): Promise<UploadClient> {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  return new DefaultArtifactClient()
}

/**
 * Uploads files as one artifact. Names are unique within a workflow run and contents immutable, so
 * a name that is taken gets `-2`, `-3`, and so on. Never throws: a failed upload must not change
 * the verdict.
 */
export function artifactUploader(load: () => Promise<UploadClient> = loadToolkit): UploadArtifact {
  return async ({ name, files, root }) => {
    if (files.length === 0) return { state: 'nothing' }
    let reason = ''
    for (let number = 1; number <= maxNames; number += 1) {
      const candidate = number === 1 ? name : `${name}-${number}`
      try {
        const client = await load()
        // Hold the toolkit's own warnings back: a name that is taken is not a problem.
        await captureRemarks(process.stdout, async () =>
          client.uploadArtifact(candidate, [...files], root),
        )
        return { state: 'uploaded', name: candidate }
      } catch (error) {
        reason = error instanceof Error ? error.message : String(error)
        if (!isConflict(reason)) break
      }
    }
    return { state: 'failed', reason }
  }
}
