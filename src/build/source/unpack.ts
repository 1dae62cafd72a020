import path from 'node:path'
import { followPath } from '../../host/files/follow-path.js'
import { fillFolder, isFolder, listFolder } from '../../host/files/files.js'
import { walkFolder } from '../../host/files/folder-walk.js'
import { runProcess } from '../../host/process/process.js'
import { isWithin } from '../../host/files/within.js'
import { failure, success, type Outcome } from '../../verdict.js'
import { archiveLimits, createMemberJudge } from './archive-member.js'

/**
 * GNU tar itself never writes outside the folder: it cuts off a leading slash, skips names with `..`
 * and creates links that lead elsewhere last. The options take away owners, set-user-ID, set-group-ID
 * and sticky bits, also as root. A repository in an archive would have a configuration of its own,
 * which runs programs when git is called there.
 */
function tarArguments(archive: string, folder: string): readonly string[] {
  return [
    ...['tar', '--extract', '-vv', '--quoting-style=c', '--numeric-owner'],
    ...['--no-same-owner', '--no-same-permissions', '--strip-components=1', '--exclude=.git'],
    ...[`--file=${archive}`, '--force-local', '--directory', folder],
  ]
}

const mostMessages = 10

/** Messages of tar and of the programs that it starts, which are not about the archive. */
const hostTrouble =
  /No space left|Disk quota|Cannot exec|cannot run|Read-only file system|Too many open files/

function judgeFailure(name: string, messages: readonly string[]): Outcome<never> {
  const evidence =
    messages.length === 0 ? [] : [{ source: 'tar', firstLine: 1, lines: messages.slice(-10) }]
  return messages.some((line) => hostTrouble.test(line))
    ? failure('infrastructure', `cannot unpack ${name}`, { evidence })
    : failure('invalid-profile', `${name} is not an intact tar archive`, {
        evidence,
        hint: 'source.archive takes what GNU tar can unpack: .tar, .tar.gz, .tar.xz, .tar.zst, …',
      })
}

function refuse(name: string, why: string): Outcome<never> {
  return failure('invalid-profile', `${name} is not unpacked: ${why}`, {
    hint: 'an archive of sources has files, folders and links within its own folder only',
  })
}

/** The first link that leads out of a folder of unpacked files. */
async function findStrayLink(folder: string): Promise<string | undefined> {
  const { real: root } = await followPath(folder)
  const walked = await walkFolder(folder, archiveLimits.members)
  for (const { path: link, target } of walked?.links ?? []) {
    const { real } = await followPath(path.join(folder, link))
    if (path.isAbsolute(target) || !isWithin(root, real))
      return `${link} is a link to ${target}, outside of it`
  }
  return undefined
}

/** Unpacks a tar archive of any compression, without its top-level folder, into a new folder. */
export async function unpackArchive(
  archive: string,
  folder: string,
  signal: AbortSignal,
): Promise<Outcome<string>> {
  if (await isFolder(folder)) return success(folder)
  const name = path.basename(archive)
  return fillFolder(folder, async (partial): Promise<Outcome<string>> => {
    const stop = new AbortController()
    const judge = createMemberJudge()
    const messages: string[] = []
    let objection: string | undefined
    const { exitCode } = await runProcess(
      { argv: tarArguments(archive, partial), env: { LC_ALL: 'C' }, bond: 'group' },
      (line) => {
        objection ??= judge(line)
        if (objection !== undefined) stop.abort()
        if (/^(?:tar|xz|gzip|bzip2|zstd|lzip|lzma|lzop)\b/.test(line)) {
          messages.push(line)
          if (messages.length > mostMessages) messages.shift()
        }
      },
      { signal: AbortSignal.any([signal, stop.signal]) },
    )
    if (signal.aborted) return failure('cancelled', 'cancelled while unpacking sources')
    if (objection !== undefined) return refuse(name, objection)
    if (exitCode !== 0 || (await listFolder(partial)).length === 0)
      return judgeFailure(name, messages)
    const stray = await findStrayLink(partial)
    return stray === undefined ? success(folder) : refuse(name, stray)
  })
}
