import path from 'node:path'
import { gzipSync } from 'node:zlib'
import {
  copyTree,
  fileExists,
  isFolder,
  linkTo,
  listTree,
  makeFolder,
  readBytes,
  readStart,
  removeTree,
  setEpochTimes,
  setMode,
  writeWhole,
} from '../host/files/files.js'
import { followPath } from '../host/files/follow-path.js'
import { captureProcess } from '../host/process/process.js'
import type { ToolNeed } from '../kernels/family.js'
import { invalidProfile } from '../profile/diagnose.js'
import type { NamedPath } from '../profile/paths/named-path.js'
import type { Profile } from '../profile/profile.js'
import type { CommonSettings } from '../profile/schema.js'
import { joinPath, originNear } from '../profile/values/settings-tree.js'
import { failure, success, type Outcome } from '../verdict.js'
import { copyAdmitted, type Places } from './copy-admitted.js'

type Recipe = NonNullable<CommonSettings['boot']['initramfs']>

const busybox = '/bin/busybox'

export function initramfsTools(recipe: Recipe): readonly ToolNeed[] {
  return [
    { tool: 'cpio', debianPackage: 'cpio' },
    ...(recipe.busybox === false ? [] : [{ tool: busybox, debianPackage: 'busybox-static' }]),
  ]
}

/** A dynamic program names its interpreter near its start; an initramfs has none. */
async function isDynamic(program: string): Promise<boolean> {
  return (await readStart(program, 4096)).includes('/ld-')
}

async function installBusybox(root: string): Promise<Outcome<null>> {
  if (await isDynamic(busybox))
    return failure('infrastructure', `${busybox} is not static`, {
      hint: 'install busybox-static instead of busybox',
    })
  await copyTree(busybox, path.join(root, 'bin/busybox'))
  const { lines } = await captureProcess({ argv: [busybox, '--list'] })
  for (const applet of lines)
    if (applet !== 'busybox') await linkTo('busybox', path.join(root, 'bin', applet))
  return success(null)
}

/** Why a path in the guest cannot be, by the system's or Node's code. */
const placeProblems: Readonly<Record<string, string>> = {
  ENOTDIR: 'a file is in the place of one of its folders',
  EISDIR: 'a file cannot take the place of a folder',
  EEXIST: 'a folder cannot take the place of a file',
  ENAMETOOLONG: 'a name is too long',
  ERR_INVALID_ARG_VALUE: 'a name has a NUL character',
}

function refusePlace({ key }: NamedPath, { values }: Places, why: string): Outcome<never> {
  const message = `${joinPath(key)}: ${why}`
  return invalidProfile(
    [{ message, origin: originNear(values, key) }],
    new Map(),
    'name another path in the guest; /init and the folders of busybox are made before',
  )
}

/**
 * Builds a profile's initramfs: busybox and its applets, the init script, further files. The same
 * recipe gives the same bytes: fixed times, owner root, sorted names. `{out}` in a path is the folder of
 * the target, where the artifacts of the build are.
 */
export async function buildInitramfs(
  recipe: Recipe,
  profile: Places & Pick<Profile, 'repository'>,
  staging: string,
  target: string,
): Promise<Outcome<string>> {
  const out = path.dirname(target)
  const roots = [...profile.roots, (await followPath(out)).real]
  const places: Places = { values: profile.values, roots }
  await removeTree(staging)
  for (const folder of ['bin', 'dev', 'proc', 'sys', 'tmp', 'mnt', 'etc'])
    await makeFolder(path.join(staging, folder))
  if (recipe.busybox !== false) {
    const installed = await installBusybox(staging)
    if (!installed.ok) return installed
  }
  const script = recipe.init.startsWith('#!') ? recipe.init : `#!/bin/sh\n${recipe.init}`
  await writeWhole(path.join(staging, 'init'), script)
  await setMode(path.join(staging, 'init'), 0o755)
  for (const [guest, written] of Object.entries(recipe.files ?? {})) {
    const file = path.resolve(profile.repository, written.replace('{out}', out))
    if (!(await fileExists(file)))
      return failure('invalid-profile', `boot.initramfs.files: no file ${written}`, {
        hint: `paths start from ${profile.repository}; {out} is the folder of the artifacts`,
      })
    const inside = path.join(staging, path.posix.normalize(guest))
    const named = { key: ['boot', 'initramfs', 'files', guest], written }
    const isOntoFolder = (await isFolder(inside)) && !(await isFolder(file))
    const copied = isOntoFolder
      ? refusePlace(named, places, 'a file cannot take the place of a folder')
      : await copyAdmitted(places, named, file, inside).catch((error: unknown) => {
          const why = placeProblems[(error as NodeJS.ErrnoException).code ?? '']
          if (why === undefined) throw error
          return refusePlace(named, places, why)
        })
    if (!copied.ok) return copied
  }
  const names = await listTree(staging, { all: true })
  for (const name of names) await setEpochTimes(path.join(staging, name))
  await makeFolder(path.dirname(target))
  const { exitCode, lines } = await captureProcess({
    argv: [
      'cpio',
      '--create',
      '--format=newc',
      '--reproducible',
      '--owner=+0:+0',
      '--quiet',
      '--file',
      `${target}.cpio`,
    ],
    cwd: staging,
    input: `${names.join('\n')}\n`,
  })
  if (exitCode !== 0)
    return failure('infrastructure', 'cannot make the initramfs', {
      evidence: [{ source: 'cpio', firstLine: 1, lines: lines.slice(-10) }],
    })
  await writeWhole(target, gzipSync(await readBytes(`${target}.cpio`), { level: 9 }))
  await removeTree(`${target}.cpio`)
  return success(target)
}
