import path from 'node:path'
import { makeFolder, readTextIfThere, removeTree, writeWhole } from '../../host/files/files.js'
import { runProcess } from '../../host/process/process.js'
import { failure, success, type Outcome } from '../../verdict.js'
import { borrowHistory } from './borrow-history.js'
import { listSources } from './list-sources.js'

/**
 * The arguments of rsync that copy the files named on its standard input. The first time with their
 * times, because some sources (configure scripts) build upon them; afterwards only what differs is
 * copied and is new then, so that make notices also what became older. What a sparse checkout leaves
 * out is named and not there; where a source was a folder, what was made in it is in the way.
 */
export function rsyncArguments(from: string, to: string, first: boolean): readonly string[] {
  const how = first ? ['-a'] : ['-a', '--no-times', '--checksum']
  return [
    ...['rsync', ...how, '--force', '--ignore-missing-args'],
    ...['--from0', '--files-from=-', `${from}/`, `${to}/`],
  ]
}

/** rsync names a file per line: the first ones tell. */
const mostEvidence = 10

/**
 * Makes `to` a copy of the sources in `from`. What a build left there stays; sources that are no
 * more are removed.
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
  const said: string[] = []
  const end = await runProcess(
    { argv: rsyncArguments(from, to, earlier.length === 0), input: files.join('\0') },
    (line) => {
      if (said.length < mostEvidence) said.push(line)
      onLine(line)
    },
    { signal },
  )
  if (end.reason === 'cancelled') return failure('cancelled', 'cancelled while copying the sources')
  if (end.exitCode !== 0)
    return failure(
      'infrastructure',
      `cannot copy the sources: ${end.message || `rsync, exit status ${end.exitCode ?? '?'}`}`,
      { evidence: said.length === 0 ? [] : [{ source: 'rsync', firstLine: 1, lines: said }] },
    )
  await borrowHistory(from, to)
  await writeWhole(listFile, files.join('\0'))
  return success(null)
}
