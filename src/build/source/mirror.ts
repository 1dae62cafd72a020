import path from 'node:path'
import { makeFolder, readTextIfThere, removeTree, writeWhole } from '../../host/files/files.js'
import { runProcess } from '../../host/process/process.js'
import { failure, success, type Outcome } from '../../verdict.js'
import { borrowHistory } from './borrow-history.js'
import { listSources } from './list-sources.js'

/**
 * The arguments of rsync that copy the files listed on its standard input. The first time with their
 * time stamps, because some sources (configure scripts) rely on them; later only files that differ
 * are copied, with new time stamps, so that make also notices files that became older. A sparse
 * checkout lists missing files; a source that used to be a folder may hold build products.
 */
export function rsyncArguments(from: string, to: string, first: boolean): readonly string[] {
  const how = first ? ['-a'] : ['-a', '--no-times', '--checksum']
  return [
    ...['rsync', ...how, '--force', '--ignore-missing-args'],
    ...['--from0', '--files-from=-', `${from}/`, `${to}/`],
  ]
}

/** rsync prints a line per file: the first ones suffice. */
const mostEvidence = 10

/**
 * Makes `to` a copy of the sources in `from`. Build products there stay; sources that no longer
 * exist are removed.
 */
export async function mirrorSources(
  from: string,
  to: string,
  onLine: (line: string) => void,
  signal: AbortSignal,
): Promise<Outcome<null>> {
  const listFile = `${to}.sources`
  const earlier = (await readTextIfThere(listFile))?.split('\0') ?? []
  const files = await listSources(from)
  await makeFolder(to)
  const present = new Set(files)
  for (const file of earlier)
    if (file !== '' && !present.has(file)) await removeTree(path.join(to, file))
  const messages: string[] = []
  const end = await runProcess(
    {
      argv: rsyncArguments(from, to, earlier.length === 0),
      input: files.join('\0'),
      bond: 'group',
    },
    (line) => {
      if (messages.length < mostEvidence) messages.push(line)
      onLine(line)
    },
    { signal },
  )
  if (end.reason === 'cancelled') return failure('cancelled', 'cancelled while copying the sources')
  if (end.exitCode !== 0)
    return failure(
      'infrastructure',
      `cannot copy the sources: ${end.message || `rsync, exit status ${end.exitCode ?? '?'}`}`,
      {
        evidence: messages.length === 0 ? [] : [{ source: 'rsync', firstLine: 1, lines: messages }],
      },
    )
  await borrowHistory(from, to)
  await writeWhole(listFile, files.join('\0'))
  return success(null)
}
