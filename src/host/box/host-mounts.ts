import { constants } from 'node:fs'
import { access, lstat, readdir, readlink, realpath } from 'node:fs/promises'
import path from 'node:path'
import { fileExists } from '../files/files.js'
import type { Mount } from './mounts.js'

/** On merged systems all but the first are links into it. */
const programFolders = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32']
/** Further public folders: package databases, other package managers, the number of processors. */
const publicFolders = [
  ...['/var/lib/dpkg', '/var/lib/rpm', '/nix/store', '/gnu/store'],
  '/sys/devices/system/cpu',
]
const configuration = '/etc'

async function mountProgramFolder(folder: string): Promise<readonly Mount[]> {
  const target = await readlink(folder).catch(() => undefined)
  if (target !== undefined) return [{ kind: 'link', path: folder, target }]
  return (await fileExists(folder)) ? [{ kind: 'read', path: folder }] : []
}

/** Covers for what this process may read in a folder and others may not, such as /etc/shadow. */
async function coverSecrets(folder: string): Promise<readonly Mount[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const covers = await Promise.all(
    entries.map(async (entry): Promise<readonly Mount[]> => {
      const file = path.join(folder, entry.name)
      if (entry.isSymbolicLink()) return []
      const found = await lstat(file).catch(() => undefined)
      if (found === undefined) return []
      const isPublic = (found.mode & (entry.isDirectory() ? 0o005 : 0o004)) !== 0
      if (isPublic) return entry.isDirectory() ? coverSecrets(file) : []
      const readable = await access(file, constants.R_OK).then(
        () => true,
        () => false,
      )
      if (!readable) return []
      return entry.isDirectory()
        ? [{ kind: 'empty', path: file }]
        : [{ kind: 'read', path: file, from: '/dev/null' }]
    }),
  )
  return covers.flat()
}

/** Programs, libraries and public configuration of the host, read-only. */
export async function listHostMounts(): Promise<readonly Mount[]> {
  const [programs, others, covers] = await Promise.all([
    Promise.all(programFolders.map(mountProgramFolder)),
    Promise.all(publicFolders.map(mountProgramFolder)),
    coverSecrets(configuration),
  ])
  return [...programs.flat(), ...others.flat(), { kind: 'read', path: configuration }, ...covers]
}

/** The files of name resolution that are links out of /etc. */
export async function listNetworkMounts(): Promise<readonly Mount[]> {
  const file = await realpath('/etc/resolv.conf').catch(() => undefined)
  return file === undefined || file.startsWith('/etc/') ? [] : [{ kind: 'read', path: file }]
}

const processFiles = ['sys', 'irq', 'bus', 'fs', 'acpi', 'scsi', 'mtrr', 'sysrq-trigger', 'kcore']

/** Files and folders below /proc through which root could change the host. */
export async function listProcessFiles(): Promise<readonly string[]> {
  const files = processFiles.map((name) => `/proc/${name}`)
  const there = await Promise.all(files.map(fileExists))
  return files.filter((_, index) => there[index] === true)
}
