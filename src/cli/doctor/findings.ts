import { installCommand } from '../../host/facts/packages.js'
import { isOlder } from '../../host/facts/version-number.js'
import { virtiofsdRemedy } from '../../machine/shared-folder.js'
import { oldVmmRemedy } from '../../machine/vmm-facts.js'
import type { Finding } from './finding.js'
import type { HostReport, ProgramFacts } from './host-report.js'
import { findKvm } from './kvm-finding.js'
import { listWantedPrograms, type WantedProgram } from './wanted-programs.js'

/** From `engines` in package.json. */
const oldestNode = '20.19'
/** A Linux tree with its objects needs more; profiles/hello.yml needs a hundredth of it. */
const leastDiskBytes = 2 * 2 ** 30
/** profiles/hello.yml takes 1 MiB; Linux and OSv are looked at before their builds. */
const leastFolderBytes = 16 * 2 ** 20
/** The guest of profiles/hello.yml has 64 MiB; QEMU and a compiler need more on top. */
const leastMemoryBytes = 512 * 2 ** 20

function ok(name: string, found: string, rest: Pick<Finding, 'purpose' | 'need'>): Finding {
  return { name, state: 'ok', found, ...rest, remedy: null, fix: null }
}

function findProgramFacts(
  wanted: WantedProgram,
  facts: ProgramFacts | null,
  isRoot: boolean,
): Finding {
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
          remedy: installCommand([debianPackage], isRoot),
          fix: { do: 'install', debianPackage },
        }
  const found = facts.version ?? facts.path
  if (atLeast !== undefined && facts.version !== null && isOlder(facts.version, atLeast))
    return {
      ...rest,
      state: 'broken',
      found: `${found}, older than ${atLeast}`,
      remedy: oldVmmRemedy,
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
    name,
    state: 'broken',
    ...rest,
    fix: null,
    found: `${found}, less than ${gibibytes(least)}`,
    remedy,
  }
}

function findNode(version: string): Finding {
  const rest = { purpose: 'runs this program', need: 'always' } as const
  if (!isOlder(version, oldestNode)) return ok('node', version, rest)
  return {
    name: 'node',
    state: 'broken',
    ...rest,
    fix: null,
    found: `${version}, older than ${oldestNode}`,
    remedy: 'https://nodejs.org/en/download, or nvm',
  }
}

function findCache({ folder, writable }: HostReport['cache']): Finding {
  const rest = { purpose: 'images, compiler cache, sources', need: 'always' } as const
  if (writable) return ok('cache folder', folder, rest)
  return {
    name: 'cache folder',
    state: 'broken',
    ...rest,
    fix: null,
    found: `${folder} cannot be written`,
    remedy: 'make it writable, or set XDG_CACHE_HOME to another folder',
  }
}

function findVirtiofsd(virtiofsd: HostReport['virtiofsd']): Finding {
  const rest = { purpose: 'boot.shares', need: 'sometimes' } as const
  if ('path' in virtiofsd) return ok('virtiofsd', virtiofsd.path, rest)
  return {
    name: 'virtiofsd',
    state: 'missing',
    ...rest,
    fix: null,
    found: virtiofsd.problem,
    remedy: virtiofsdRemedy,
  }
}

function findInstaller(possible: boolean): Finding {
  const rest = { purpose: 'missing packages are installed when needed', need: 'often' } as const
  if (possible) return ok('apt-get', 'as root, without a password', rest)
  return {
    name: 'apt-get',
    state: 'missing',
    ...rest,
    fix: null,
    found: 'no apt-get, or it needs a password',
    remedy: 'install what is missing yourself',
  }
}

/** Checks everything: what the host has, what is missing, what is installed but unusable. */
export function findAll(host: HostReport): readonly Finding[] {
  return [
    findNode(host.node),
    findKvm(host.kvm, host.arch),
    ...listWantedPrograms(host.arch).map((wanted) =>
      findProgramFacts(wanted, host.programs[wanted.program] ?? null, host.isRoot),
    ),
    findVirtiofsd(host.virtiofsd),
    findInstaller(host.installsPackages),
    findCache(host.cache),
    findSpace('disk space', host.cache.freeBytes, leastDiskBytes, {
      purpose: 'caches, sources',
      remedy: 'free space on the disk of the cache folder, or move it with XDG_CACHE_HOME',
    }),
    ...host.disks.map(({ what, folder, freeBytes }) =>
      findSpace('free space', freeBytes, leastFolderBytes, {
        purpose: what,
        remedy: `free space on the disk of ${folder}, or write elsewhere: --out and TMPDIR name other folders`,
      }),
    ),
    findSpace('memory', host.availableMemoryBytes, leastMemoryBytes, {
      purpose: 'compilers, guests',
      remedy: 'stop other programs, or use a larger machine',
    }),
  ]
}
