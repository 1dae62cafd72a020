import type { HostFacts } from '../host/facts/machine-facts.js'
import type { Profile } from '../profile/profile.js'
import { compareBoots, type EarlierBoots } from '../history/comparison/compare.js'
import { originNear } from '../profile/values/settings-tree.js'
import type { RunResult, SizeReport } from '../result/result.js'
import { ownerOfVerdict, type Verdict } from '../verdict.js'
import { productVersion } from '../version.js'
import type { BootPart } from './boot/boot-part.js'
import { bootReport } from './boot/boot-report.js'
import type { BuildPart } from './build-stages.js'

/** The part of every stage; empty for stages that the run did not reach. */
export interface RunParts {
  readonly profileName: string
  /** Null if it could not be read. */
  readonly profile: Profile | null
  readonly revision: string | null
  readonly build: BuildPart
  readonly boot: BootPart
  readonly size: SizeReport | null
  /** Null if the boot is not compared. */
  readonly earlierBoots: EarlierBoots | null
}

/** What else a result contains. */
export interface RunFacts {
  readonly artifacts: RunResult['artifacts']
  readonly timings: RunResult['timings']
  readonly host: HostFacts
}

function buildReport({ image, failed, compilerCache }: BuildPart): RunResult['build'] {
  const attempt = image ?? failed
  if (attempt === null) return null
  const { durationMs, cache, compiler, isolation, materials, use } = attempt
  return {
    durationMs,
    cache: {
      image: cache,
      compiler,
      ...(use === null ? {} : { imageEntry: use }),
      ...(compilerCache === null ? {} : { compilerEntry: compilerCache }),
    },
    ...(isolation === null ? {} : { isolation }),
    ...(materials === null ? {} : { materials }),
    ...(image === null ? { failed: true } : {}),
  }
}

function countTests(cases: BootPart['tests']): RunResult['tests'] {
  const count = (wanted: 'passed' | 'failed' | 'skipped'): number =>
    (cases ?? []).filter(({ status }) => status === wanted).length
  const counts = { passed: count('passed'), failed: count('failed'), skipped: count('skipped') }
  return cases === null ? counts : { ...counts, cases }
}

type Findings = Pick<RunResult, 'assertions' | 'metrics' | 'metricUnits' | 'allowed'>

/** The findings on the console. Empty for a run of several tests: one boot does not speak for all. */
function findingsOf({ boot, tests, leastMemoryBytes }: BootPart): Findings {
  const decided = tests === null ? boot : null
  const { assertions = [], metrics = {}, metricUnits = {}, allowed = [] } = decided?.report ?? {}
  const bootMs = decided?.chart?.bootMs ?? null
  return {
    assertions,
    metrics: {
      ...(bootMs === null ? {} : { guest_boot_ms: bootMs }),
      ...metrics,
      ...(leastMemoryBytes === null ? {} : { least_memory_bytes: leastMemoryBytes }),
    },
    ...(Object.keys(metricUnits).length === 0 ? {} : { metricUnits }),
    ...(allowed.length === 0 ? {} : { allowed }),
  }
}

/** Of files without a profile only what the caller says is known. */
function identityOf(profile: Profile | null): Pick<RunResult, 'kernel' | 'arch' | 'mode'> {
  if (profile === null) return { kernel: '', arch: '', mode: '' }
  const { kernel, settings, values, ofFiles } = profile
  const { arch, mode } = settings
  if (ofFiles !== true) return { kernel, arch, mode }
  const isArchGiven = originNear(values, ['arch'])?.layer === 'override'
  return { kernel: '', arch: isArchGiven ? arch : '', mode: '' }
}

/** Assembles result.json from the parts of a run. */
export function resultOf(
  { profileName, profile, revision, build, boot, size, earlierBoots }: RunParts,
  { crash, ...verdict }: Verdict,
  { artifacts, timings, host }: RunFacts,
): RunResult {
  const result: RunResult = {
    schemaVersion: 1,
    profile: profileName,
    ...identityOf(profile),
    revision,
    verdict: {
      kind: verdict.kind,
      owner: ownerOfVerdict(verdict.kind),
      summary: verdict.summary,
      evidence: verdict.evidence,
      hint: verdict.hint ?? null,
      ...(verdict.key === undefined ? {} : { key: verdict.key }),
    },
    ...(crash === undefined ? {} : { crash }),
    config: build.config,
    build: buildReport(build),
    boot:
      boot.boot === null || profile === null
        ? null
        : bootReport(boot.boot, profile, boot.leastMemoryBytes),
    ...(profile?.measuresOnly === true ? { measuredOnly: true as const } : {}),
    ...(boot.repeats === null ? {} : { repeats: boot.repeats }),
    ...findingsOf(boot),
    tests: countTests(boot.tests),
    size,
    artifacts,
    host: { ...host, tools: build.tools, productVersion },
    timings,
  }
  const comparison = earlierBoots === null ? undefined : compareBoots(result, earlierBoots)
  return comparison === undefined ? result : { ...result, comparison }
}
