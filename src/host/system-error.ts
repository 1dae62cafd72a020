import { statfsSync } from 'node:fs'
import path from 'node:path'
import { failure, type Failure } from '../verdict.js'

interface Problem {
  readonly what: string
  readonly hint: string
  /** How much room there is belongs into the message. */
  readonly isOfRoom?: true
}

/** Where else a run can write. */
export const elsewhere =
  'write elsewhere: --out for results (in a workflow RUNNER_TEMP), XDG_CACHE_HOME for caches, TMPDIR for temporary files'
const full: Problem = {
  what: 'the disk is full',
  hint: `make room there, or ${elsewhere}`,
  isOfRoom: true,
}
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

/** Free room where a file is, or would be, in words; empty if it is not known. */
function freeText(file: string): string {
  const folder = path.dirname(path.resolve(file))
  try {
    const { bavail, bsize, files, ffree } = statfsSync(folder)
    const room = `; ${Math.floor((bavail * bsize) / 1024)} KiB are free in ${folder}`
    // A file system without a limit on files says 0.
    return files > 0 && ffree === 0 ? `${room}, but no more files can be created` : room
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    return isMissing && folder !== '/' ? freeText(folder) : ''
  }
}

/** Codes that are of the host for one call only: elsewhere they are what we look for, or bugs. */
function problemOfCall({
  code,
  syscall = '',
  path: file = 'a program',
}: SystemError): Problem | undefined {
  if (code === 'ENOENT' && syscall.startsWith('spawn'))
    return {
      what: `${file} is not installed`,
      hint: `install the package that has it (setpriv and flock: util-linux), or add its folder to PATH`,
    }
  if (code === 'ENOENT' && syscall === 'uv_cwd')
    return {
      what: 'the current folder does not exist any more',
      hint: 'change to a folder that exists',
    }
  if (code === 'ENOENT' && syscall === 'mkdtemp')
    return {
      what: `there is no folder ${path.dirname(file)} for temporary files`,
      hint: 'create it, or set TMPDIR to another folder',
    }
  return undefined
}

/** The same, where the path is said as for all other problems. */
function problemOf({ code = '', syscall = '' }: SystemError): Problem | undefined {
  if (syscall === 'mkdir' && code === 'EEXIST') return wrongPlace
  if (syscall === 'mkdir' && code === 'ENOENT')
    return { what: 'nothing can be created there', hint: elsewhere }
  return Object.hasOwn(problems, code) ? problems[code] : undefined
}

/** The failure for an exception caused by the host; undefined for any other, which is our bug. */
export function hostFailure(error: unknown): Failure | undefined {
  const failed = (error ?? {}) as SystemError
  const ofCall = problemOfCall(failed)
  if (ofCall !== undefined)
    return failure('infrastructure', ofCall.what, { hint: ofCall.hint }).failure
  const problem = problemOf(failed)
  if (problem === undefined) return undefined
  // What is written by a copy, not what it reads.
  const file = problem.isOfRoom ? (failed.dest ?? failed.path) : failed.path
  const place = file === undefined ? '' : `${file}: `
  const free = problem.isOfRoom && file !== undefined ? freeText(file) : ''
  const message = (failed.message ?? '').replace(/, \w+ '.*/s, '')
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
