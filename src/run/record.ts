import path from 'node:path'
import type { Image } from '../build/image.js'
import type { Boot } from './boot-image.js'
import { describeEnd } from '../console/exit.js'
import { fileSize, fileExists, sha256OfFile } from '../host/files.js'
import { hostFacts } from '../host/machine-facts.js'
import type { Profile } from '../profile/profile.js'
import type { BootReport, RunResult, SizeReport } from '../report/result.js'
import { ownerOfVerdict, type Verdict } from '../verdict.js'
import { productVersion } from '../version.js'

type ArtifactEntry = RunResult['artifacts'][number]
type Phase = BootReport['phases'][number]

/** What a run has come to know so far; every stage adds its part, a failed run leaves the rest null. */
export interface RunRecord {
  readonly profileName: string
  profile?: Profile
  revision: string | null
  config: RunResult['config']
  image?: Image
  /** Digest of everything the image was made from. */
  inputsDigest?: string
  boot?: Boot
  size: SizeReport | null
  tools: Record<string, string>
  readonly timings: { stage: string; durationMs: number }[]
}

export function startRecord(profileName: string): RunRecord {
  return { profileName, revision: null, config: null, size: null, tools: {}, timings: [] }
}

function bootReport(boot: Boot, { settings }: Profile): BootReport {
  const { report, guestStartMs, verdictMs, peakBytes, acceleration } = boot
  const { firstByteMs, readyMs, end, guestStatus, event } = report
  const phase = (name: string, startMs: number, endMs: number | null): readonly Phase[] =>
    endMs === null ? [] : [{ name, startMs, endMs }]
  return {
    accelerator: acceleration.accelerator,
    acceleratorReason: acceleration.reason,
    machine: settings.boot.machine,
    timeToFirstByteMs: firstByteMs,
    timeToReadyMs: readyMs,
    durationMs: verdictMs,
    phases: [
      ...phase('machine start', 0, guestStartMs),
      ...phase('to first byte', guestStartMs, firstByteMs),
      ...phase('to ready', firstByteMs ?? guestStartMs, readyMs),
    ],
    memory: { configuredBytes: settings.boot.memory, peakHostBytes: peakBytes },
    exit: {
      reason: end === null ? 'stopped' : describeEnd(end),
      event,
      guestStatus,
    },
  }
}

/** Describes files of the output folder; those that are not there are left out. */
export async function describeFiles(
  out: string,
  files: readonly { readonly role: ArtifactEntry['role']; readonly path: string }[],
): Promise<readonly ArtifactEntry[]> {
  const entries: ArtifactEntry[] = []
  for (const { role, path: file } of files) {
    if (!(await fileExists(file))) continue
    const [bytes, sha256] = await Promise.all([fileSize(file), sha256OfFile(file)])
    entries.push({ role, path: path.relative(out, file), bytes, sha256 })
  }
  return entries
}

/** The record as it is published. */
export function resultOf(
  record: RunRecord,
  verdict: Verdict,
  artifacts: readonly ArtifactEntry[],
): RunResult {
  const { profile, image, boot } = record
  return {
    schemaVersion: 1,
    profile: record.profileName,
    kernel: profile?.kernel ?? '',
    arch: profile?.settings.arch ?? '',
    mode: profile?.settings.mode ?? '',
    revision: record.revision,
    verdict: {
      kind: verdict.kind,
      owner: ownerOfVerdict(verdict.kind),
      summary: verdict.summary,
      evidence: verdict.evidence,
      hint: verdict.hint ?? null,
    },
    config: record.config,
    build:
      image === undefined
        ? null
        : {
            durationMs: image.durationMs,
            cache: { image: image.cache, compiler: image.compiler },
          },
    boot: boot === undefined || profile === undefined ? null : bootReport(boot, profile),
    assertions: boot?.report.assertions ?? [],
    metrics: boot?.report.metrics ?? {},
    tests: { passed: 0, failed: 0, skipped: 0 },
    size: record.size,
    artifacts,
    host: { ...hostFacts(), tools: record.tools, productVersion },
    timings: record.timings,
  }
}
