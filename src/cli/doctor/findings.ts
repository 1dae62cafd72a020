import { installCommand } from '../../host/facts/packages.js'
import type { Finding } from './finding.js'
import type { HostReport, ProgramFacts } from './host-report.js'
import { findKvm } from './kvm-finding.js'
import { listWantedPrograms, type WantedProgram } from './wanted-programs.js'

/** package.json, engines. */
const oldestNode = '20.19'
/** A Linux tree with its objects is larger; the first job needs a hundredth of it. */
const leastDiskBytes = 2 * 2 ** 30
/** The first job’s guest has 64 MiB, QEMU and a compiler come on top. */
const leastMemoryBytes = 512 * 2 ** 20

/** Whether a version is lower than another, number by number. */
export function isOlder(version: string, than: string): boolean {
  const [own, other] = [version, than].map((text) => text.split('.').map(Number))
  for (const [index, wanted] of (other ?? []).entries()) {
    const number = own?.[index] ?? 0
    if (number !== wanted) return number < wanted
  }
  return false
}

function ok(name: string, found: string, rest: Pick<Finding, 'purpose' | 'need'>): Finding {
  return { name, state: 'ok', found, ...rest, remedy: null, fix: null }
}

function findProgramFacts(wanted: WantedProgram, facts: ProgramFacts | null): Finding {
  const { program: name, debianPackage, purpose, need, atLeast, source } = wanted
  const rest = { name, purpose, need }
  if (facts === null)
    return debianPackage === null
      ? {
          ...rest,
          state: 'missing',
          found: 'not in PATH',
          remedy: `put it in PATH: ${source ?? 'no package has it'}`,
          fix: null,
        }
      : {
          ...rest,
          state: 'missing',
          found: 'not in PATH',
          remedy: installCommand([debianPackage]),
          fix: { do: 'install', debianPackage },
        }
  const found = facts.version ?? facts.path
  if (atLeast !== undefined && facts.version !== null && isOlder(facts.version, atLeast))
    return {
      ...rest,
      state: 'broken',
      found: `${found}, older than ${atLeast}`,
      remedy: 'a newer release of the system has a newer one',
      fix: null,
    }
  return ok(name, found, { purpose, need })
}

function gibibytes(bytes: number): string {
  return `${(bytes / 2 ** 30).toFixed(1)} GiB`
}

function findSpace(
  name: string,
  bytes: number | null,
  least: number,
  { purpose, remedy }: { readonly purpose: string; readonly remedy: string },
): Finding {
  const rest = { purpose, need: 'always' } as const
  if (bytes === null) return ok(name, 'unknown', rest)
  const found = `${gibibytes(bytes)} free`
  if (bytes >= least) return ok(name, found, rest)
  return {
    ...{ name, state: 'broken', ...rest, fix: null },
    found: `${found}, less than ${gibibytes(least)}`,
    remedy,
  }
}

function findNode(version: string): Finding {
  const rest = { purpose: 'runs this program', need: 'always' } as const
  if (!isOlder(version, oldestNode)) return ok('node', version, rest)
  return {
    ...{ name: 'node', state: 'broken', ...rest, fix: null },
    found: `${version}, older than ${oldestNode}`,
    remedy: 'https://nodejs.org/en/download, or nvm',
  }
}

function findCache({ folder, writable }: HostReport['cache']): Finding {
  const rest = { purpose: 'images, compiler cache, sources', need: 'always' } as const
  if (writable) return ok('cache folder', folder, rest)
  return {
    ...{ name: 'cache folder', state: 'broken', ...rest, fix: null },
    found: `${folder} cannot be written`,
    remedy: 'make it yours, or name another place in XDG_CACHE_HOME',
  }
}

function findVirtiofsd(virtiofsd: HostReport['virtiofsd']): Finding {
  const rest = { purpose: 'boot.shares', need: 'sometimes' } as const
  if ('path' in virtiofsd) return ok('virtiofsd', virtiofsd.path, rest)
  return {
    ...{ name: 'virtiofsd', state: 'missing', ...rest, fix: null },
    found: virtiofsd.problem,
    remedy: 'install virtiofsd (Debian 13, Ubuntu 24.04) or qemu-system-common (Debian 12)',
  }
}

function findInstaller(possible: boolean): Finding {
  const rest = { purpose: 'missing packages are installed when needed', need: 'often' } as const
  if (possible) return ok('apt-get', 'as root, without a question', rest)
  return {
    ...{ name: 'apt-get', state: 'missing', ...rest, fix: null },
    found: 'no apt-get, or no right to use it without a password',
    remedy: 'install what is missing yourself',
  }
}

/** What a host has, lacks, and has in vain. */
export function findAll(host: HostReport): readonly Finding[] {
  return [
    findNode(host.node),
    findKvm(host.kvm, host.arch),
    ...listWantedPrograms(host.arch).map((wanted) =>
      findProgramFacts(wanted, host.programs[wanted.program] ?? null),
    ),
    findVirtiofsd(host.virtiofsd),
    findInstaller(host.installsPackages),
    findCache(host.cache),
    findSpace('disk space', host.cache.freeBytes, leastDiskBytes, {
      purpose: 'builds, images',
      remedy: 'make room where the cache folder is, or move it by XDG_CACHE_HOME',
    }),
    findSpace('memory', host.availableMemoryBytes, leastMemoryBytes, {
      purpose: 'compilers, guests',
      remedy: 'end something, or take a larger machine',
    }),
  ]
}
