import { statfsSync } from 'node:fs'
import path from 'node:path'
import { failure, type Failure } from '../verdict.js'

interface Problem {
  readonly what: string
  readonly hint: string
}

const elsewhere =
  'write elsewhere: --out for results (in a workflow RUNNER_TEMP), XDG_CACHE_HOME for caches, TMPDIR for temporary files'
const full: Problem = { what: 'the disk is full', hint: `make room there, or ${elsewhere}` }
const tooManyFiles: Problem = {
  what: 'too many open files',
  hint: 'raise the limit (ulimit -n), or end other programs',
}
const forbidden: Problem = {
  what: 'no permission',
  hint: `the file or its folder belongs to another user (an earlier run as root?): change its owner, or ${elsewhere}`,
}
const noMemory: Problem = {
  what: 'the system has no memory or no process left',
  hint: 'end other programs, or raise the limits (ulimit -u, ulimit -v)',
}
const wrongPlace: Problem = {
  what: 'a file or folder is in the way',
  hint: 'remove it, or name another place',
}

/** Errors of the system that are the host's or a path's, by code (errno(3)). */
const problems: Readonly<Record<string, Problem>> = {
  ENOSPC: full,
  EDQUOT: { ...full, what: 'the disk quota is used up' },
  EFBIG: { ...full, what: 'a file would be larger than the limit (ulimit -f) or the file system' },
  EROFS: { what: 'the file system is read-only', hint: elsewhere },
  EACCES: forbidden,
  EPERM: forbidden,
  EIO: { what: 'the disk failed', hint: 'see the messages of the kernel (dmesg)' },
  ESTALE: { what: 'a network file system lost a file', hint: elsewhere },
  EMFILE: tooManyFiles,
  ENFILE: tooManyFiles,
  ENOMEM: noMemory,
  EAGAIN: noMemory,
  ELOOP: { what: 'links lead in a circle', hint: 'remove one of the links' },
  ENAMETOOLONG: { what: 'a path is too long', hint: 'use a shorter name or folder' },
  ENOTDIR: wrongPlace,
  EISDIR: wrongPlace,
  ENXIO: wrongPlace,
  ETXTBSY: { what: 'a program is being written', hint: 'run again once it is complete' },
  E2BIG: { what: 'a command line is too long', hint: 'pass fewer or shorter arguments' },
}

type SystemError = Partial<NodeJS.ErrnoException> & { readonly dest?: string }

/** The same error with the path of the file, which errors of an open file lack. */
export function atPath(error: unknown, file: string): unknown {
  const { code, path: named } = (error ?? {}) as SystemError
  return code === undefined || named !== undefined
    ? error
    : Object.assign(error as object, { path: file })
}

function freeText(file: string): string {
  try {
    const folder = path.dirname(path.resolve(file))
    const { bavail, bsize } = statfsSync(folder)
    return `; ${Math.floor((bavail * bsize) / 1024)} KiB are free in ${folder}`
  } catch {
    return ''
  }
}

/** The failure for an exception caused by the host; undefined for any other, which is our bug. */
export function hostFailure(error: unknown): Failure | undefined {
  const { code = '', message = '', path: file, syscall = '' } = (error ?? {}) as SystemError
  if (code === 'ENOENT' && syscall.startsWith('spawn'))
    return failure('infrastructure', `${file ?? 'a program'} is not installed`, {
      hint: `install the package that has it (setpriv and flock: util-linux), or add its folder to PATH`,
    }).failure
  if (code === 'ENOENT' && syscall === 'uv_cwd')
    return failure('infrastructure', 'the current folder does not exist any more', {
      hint: 'change to a folder that exists',
    }).failure
  const problem = Object.hasOwn(problems, code) ? problems[code] : undefined
  if (problem === undefined) return undefined
  const place = file === undefined ? '' : `${file}: `
  const free = problem === full && file !== undefined ? freeText(file) : ''
  return failure('infrastructure', `${place}${problem.what}${free} (${message})`, {
    hint: problem.hint,
  }).failure
}

/** An exception as a failure: a bug of ours, with its trace, unless the host is in the way. */
export function failureOf(error: unknown): { readonly ok: false; readonly failure: Failure } {
  const failed = hostFailure(error)
  if (failed !== undefined) return { ok: false, failure: failed }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const lines = text.split('\n')
  return failure('internal-error', `a bug in osv-kernel: ${lines[0] ?? ''}`, {
    evidence: [{ source: 'osv-kernel', firstLine: 1, lines }],
    hint: 'please report it with result.json attached',
  })
}
