import path from 'node:path'
import type { Image } from '../build/image.js'
import type { Boot } from './boot/boot-image.js'
import { boundBoot, slownessOf } from '../console/clock/boot-limits.js'
import { describeEnd } from '../console/end/exit.js'
import { fileSize, fileExists } from '../host/files/files.js'
import { sha256OfFile } from '../host/files/sha256.js'
import { hostFacts } from '../host/facts/machine-facts.js'
import type { Profile } from '../profile/profile.js'
import type { BootReport, Repeats, RunResult, SizeReport, TestCase } from '../result/result.js'
import { ownerOfVerdict, type Verdict } from '../verdict.js'
import { productVersion } from '../version.js'
import type { KeptFile } from './series/keep-attempts.js'

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
  /** Where the profile asks for several boots. */
  repeats?: Repeats
  /** Where it asks for the least memory that is enough. */
  leastMemoryBytes?: number
  /** Files of boots that did not decide. */
  readonly kept: KeptFile[]
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
    kept: [],
    tools: {},
    timings: [],
  }
}

/** How a guest ended that was still there when its verdict was known. */
function describeStop({ powerdown }: Boot): string {
  switch (powerdown) {
    case null:
      return 'stopped'
    case 'powered-off':
      return 'powered off when it was asked to'
    case 'ended-otherwise':
      return 'asked to power off, ended in another way'
    case 'ignored':
      return 'asked to power off, did not in time, and was stopped'
    case 'refused':
      return 'could not be asked to power off, and was stopped'
  }
}

/** To the microsecond, which floating point does not keep by itself. */
function sumOf(aMs: number, bMs: number): number {
  return Math.round((aMs + bMs) * 1000) / 1000
}

function bootReport(boot: Boot, profile: Profile, least: number | undefined): BootReport {
  const { settings } = profile
  const { report, guestStartMs, verdictMs, peakBytes, acceleration, chart } = boot
  const { firstByteMs, readyMs, end, guestStatus, event } = report
  const phase = (name: string, startMs: number, endMs: number | null): readonly Phase[] =>
    endMs === null ? [] : [{ name, startMs, endMs }]
  const { attempts } = boot
  const isFlaky = attempts !== undefined && report.verdict.kind === 'pass'
  return {
    ...(attempts === undefined ? {} : { attempts }),
    ...(isFlaky ? { flaky: true } : {}),
    accelerator: acceleration.accelerator,
    acceleratorReason: acceleration.reason,
    limits: boundBoot(profile, slownessOf(acceleration.accelerator)),
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
        startMs: sumOf(guestStartMs, startMs),
        endMs: sumOf(guestStartMs, endMs),
      })),
    ],
    memory: {
      configuredBytes: least ?? settings.boot.memory,
      peakHostBytes: peakBytes,
      ...(least === undefined ? {} : { leastMemoryBytes: least }),
    },
    exit: {
      reason: end === null ? describeStop(boot) : describeEnd(end),
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

function leastMemoryMetric({ leastMemoryBytes }: RunRecord): Record<string, number> {
  return leastMemoryBytes === undefined ? {} : { least_memory_bytes: leastMemoryBytes }
}

/** What is left out of the record where there is nothing of it. */
function optionalFindings(
  judged: Boot['report'] | undefined,
): Pick<RunResult, 'metricUnits' | 'allowed'> {
  const { metricUnits = {}, allowed = [] } = judged ?? {}
  return {
    ...(Object.keys(metricUnits).length === 0 ? {} : { metricUnits }),
    ...(allowed.length === 0 ? {} : { allowed }),
  }
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
    ...(verdict.crash === undefined ? {} : { crash: verdict.crash }),
    config: record.config,
    build:
      image === undefined
        ? null
        : {
            durationMs: image.durationMs,
            cache: { image: image.cache, compiler: image.compiler },
          },
    boot:
      boot === undefined || profile === undefined
        ? null
        : bootReport(boot, profile, record.leastMemoryBytes),
    ...(record.repeats === undefined ? {} : { repeats: record.repeats }),
    assertions: judged?.assertions ?? [],
    metrics: {
      ...guestBootMetric(tests === null ? boot : undefined),
      ...judged?.metrics,
      ...leastMemoryMetric(record),
    },
    ...optionalFindings(judged),
    tests: countTests(tests),
    size: record.size,
    artifacts,
    host: { ...hostFacts(), tools: record.tools, productVersion },
    timings: record.timings,
  }
}
