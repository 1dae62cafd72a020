import { tmpdir } from 'node:os'
import { canWriteIn, diskAt } from '../../host/files/disk-space.js'
import { fileExists, readTextIfThere } from '../../host/files/files.js'
import { hostArchitecture, hostFacts, isRoot } from '../../host/facts/machine-facts.js'
import { findProgram, packageInstaller } from '../../host/facts/packages.js'
import { readVersion } from '../../host/facts/program-version.js'
import type { KvmState } from '../../machine/accelerator.js'
import { probeKvm } from '../../machine/probe/kvm-probe.js'
import { locateVirtiofsd } from '../../machine/shared-folder.js'
import {
  parseAvailableMemory,
  parseCpuFlags,
  type HostReport,
  type KvmFacts,
  type ProgramFacts,
} from './host-report.js'
import { listWantedPrograms } from './wanted-programs.js'

async function readProgram(name: string): Promise<ProgramFacts | null> {
  const path = await findProgram(name)
  return path === undefined ? null : { path, version: await readVersion(path) }
}

/** The probe first writes its guest to the cache folder, which may fail. */
async function probe(cacheFolder: string): Promise<KvmState> {
  return probeKvm(cacheFolder).catch((error: unknown) => ({
    state: 'not-probed',
    reason: error instanceof Error ? error.message : String(error),
  }))
}

async function readKvm(cacheFolder: string): Promise<KvmFacts> {
  const names = ['kvm', 'kvm_intel', 'kvm_amd']
  const loaded = await Promise.all(names.map(async (name) => fileExists(`/sys/module/${name}`)))
  return {
    state: await probe(cacheFolder),
    ...parseCpuFlags((await readTextIfThere('/proc/cpuinfo')) ?? ''),
    modules: names.filter((_, index) => loaded[index]),
  }
}

async function freeBytesAt(folder: string): Promise<number | null> {
  return (await diskAt(folder))?.freeBytes ?? null
}

/** Reads everything that this program depends on. The KVM probe can take a few seconds. */
export async function readHost(cacheFolder: string): Promise<HostReport> {
  const arch = hostArchitecture()
  const { system, cpu, cpus } = hostFacts()
  const programs: Record<string, ProgramFacts | null> = {}
  for (const { program } of listWantedPrograms(arch)) programs[program] = await readProgram(program)
  const virtiofsd = await locateVirtiofsd()
  return {
    arch,
    system,
    cpu,
    cpus,
    programs,
    node: process.versions.node,
    kvm: await readKvm(cacheFolder),
    virtiofsd: virtiofsd.ok
      ? { path: virtiofsd.value.program }
      : { problem: virtiofsd.failure.summary },
    cache: {
      folder: cacheFolder,
      writable: await canWriteIn(cacheFolder),
      freeBytes: await freeBytesAt(cacheFolder),
    },
    disks: [
      {
        what: 'builds and results of this folder',
        folder: process.cwd(),
        freeBytes: await freeBytesAt(process.cwd()),
      },
      { what: 'temporary files', folder: tmpdir(), freeBytes: await freeBytesAt(tmpdir()) },
    ],
    availableMemoryBytes: parseAvailableMemory((await readTextIfThere('/proc/meminfo')) ?? ''),
    isRoot: isRoot(),
    installsPackages: (await packageInstaller()) !== undefined,
  }
}
