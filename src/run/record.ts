import path from 'node:path'
import type { Image } from '../build/image.js'
import type { Boot } from './boot-image.js'
import { describeEnd } from '../console/exit.js'
import { fileSize, fileExists, sha256OfFile } from '../host/files.js'
import { hostFacts } from '../host/machine-facts.js'
import type { Profile } from '../profile/profile.js'
import type { BootReport, RunResult, SizeReport, TestCase } from '../report/result.js'
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
  /** Where the sources are that it was made from. */
  source?: string
  /** Digest of everything the image was made from. */
  inputsDigest?: string
  /** With tests, the one boot that stands for all of them. */
  boot?: Boot
  /** Null where the image's own tests were not asked for. */
  tests: readonly TestCase[] | null
  size: SizeReport | null
  tools: Record<string, string>
  readonly timings: { stage: string; durationMs: number }[]
}

export function startRecord(profileName: string): RunRecord {
  return {
    profileName,
    revision: null,
    config: null,
    tests: null,
    size: null,
    tools: {},
    timings: [],
  }
}

function bootReport(boot: Boot, { settings }: Profile): BootReport {
  const { report, guestStartMs, verdictMs, peakBytes, acceleration, chart } = boot
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
      // By the guest's own clock, which began with its first instruction.
      ...(chart?.phases ?? []).map(({ name, startMs, endMs }) => ({
        name,
        startMs: guestStartMs + startMs,
        endMs: guestStartMs + endMs,
      })),
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

function countTests(cases: RunRecord['tests']): RunResult['tests'] {
  const count = (wanted: TestCase['status']): number =>
    (cases ?? []).filter(({ status }) => status === wanted).length
  const counts = { passed: count('passed'), failed: count('failed'), skipped: count('skipped') }
  return cases === null ? counts : { ...counts, cases }
}

function guestBootMetric(boot: Boot | undefined): Record<string, number> {
  const bootMs = boot?.chart?.bootMs ?? null
  return bootMs === null ? {} : { guest_boot_ms: bootMs }
}

/** The record as it is published. */
export function resultOf(
  record: RunRecord,
  verdict: Verdict,
  artifacts: readonly ArtifactEntry[],
): RunResult {
  const { profile, image, boot, tests } = record
  // What one of many boots was asked says nothing of the others.
  const judged = tests === null ? boot?.report : undefined
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
    assertions: judged?.assertions ?? [],
    metrics: { ...guestBootMetric(tests === null ? boot : undefined), ...judged?.metrics },
    tests: countTests(tests),
    size: record.size,
    artifacts,
    host: { ...hostFacts(), tools: record.tools, productVersion },
    timings: record.timings,
  }
}
