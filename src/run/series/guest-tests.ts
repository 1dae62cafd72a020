import path from 'node:path'
import { makeFolder } from '../../host/files/files.js'
import { familyOf } from '../../kernels/families.js'
import type { BuiltImage, GuestTest, GuestTests } from '../../kernels/family.js'
import type { Profile } from '../../profile/profile.js'
import type { TestCase } from '../../result/result.js'
import {
  failure,
  ownerOfVerdict,
  success,
  type Failure,
  type Outcome,
  type Verdict,
} from '../../verdict.js'
import type { BootRequest } from '../boot/boot-image.js'
import { nothingBooted, type BootPart } from '../boot/boot-part.js'
import { bootPersistently, type BootOne } from './retries.js'
import { fillPart, type Staged } from '../../staged.js'
import { judgeTests, skippedCase, testCaseOf } from './test-verdict.js'
import { consoleLogName, timelineName, testLogsName } from '../../output-files.js'

/** How to find the tests in the profile's image; undefined if it asks for none. */
export function guestTestsOf(profile: Profile): GuestTests | undefined {
  const { guestTests } = familyOf(profile)
  return guestTests?.areWanted(profile) === true ? guestTests : undefined
}

/** The profile for the boot of a single test. */
export function profileOfTest(
  profile: Profile,
  { reject }: Pick<GuestTests, 'reject'>,
  commandLine: string,
): Profile {
  const { settings } = profile
  return {
    ...profile,
    settings: {
      ...settings,
      boot: { ...settings.boot, cmdline: commandLine },
      expect: [{ exit: 0 }],
      reject: [...(settings.reject ?? []), ...reject],
    },
  }
}

interface TestsRequest {
  readonly guestTests: GuestTests
  /** Common to all boots. */
  readonly boot: BootRequest
  readonly sources: BuiltImage['sources']
  readonly accelerator: BuiltImage['accelerator']
  readonly bootOne: BootOne
}

/** A failure of the host ends the series: the remaining tests would fail as well. */
function isOfKernel({ kind }: Verdict): boolean {
  const owner = ownerOfVerdict(kind)
  return owner === null || owner === 'kernel'
}

/** Boots the image once for each of its tests; the part has one case per test. */
export async function runGuestTests({
  guestTests,
  boot: base,
  sources,
  accelerator,
  bootOne,
}: TestsRequest): Promise<Staged<BootPart, Verdict>> {
  return fillPart(nothingBooted, async (part) => {
    const { profile, out, emit } = base
    const listed = await guestTests.list(profile, { out, sources, accelerator })
    if (!listed.ok) return listed
    const planned = listed.value.filter(({ skip }) => skip === null)
    if (base.debug !== null && planned.length > 1) return cannotDebug(profile, planned)

    await makeFolder(path.join(out, testLogsName))
    const cases: TestCase[] = []
    part.tests = cases
    let started = 0
    for (const test of listed.value) {
      if (test.skip !== null) {
        cases.push(skippedCase(test.name, test.skip))
        continue
      }
      started += 1
      emit({ type: 'step', stage: 'boot', done: started, total: planned.length, label: test.name })
      const log = path.join(testLogsName, `${test.name}.${consoleLogName}`)
      const { part: retried, outcome: boot } = await bootPersistently(
        {
          ...base,
          profile: profileOfTest(profile, guestTests, test.commandLine),
          consoleLog: path.join(out, log),
          timelineFile: path.join(out, testLogsName, `${test.name}.${timelineName}`),
        },
        bootOne,
      )
      part.kept = [...part.kept, ...retried]
      if (!boot.ok) return boot
      const { verdict } = boot.value.report
      if (!isOfKernel(verdict)) return blocked(verdict, test.name)
      const found = testCaseOf(test.name, boot.value, log)
      // The report shows one boot: the first that failed, or else the first.
      const isFirstFailure =
        found.status === 'failed' && !cases.some(({ status }) => status === 'failed')
      if (part.boot === null || isFirstFailure) part.boot = boot.value
      cases.push(found)
      if (found.status === 'failed')
        emit({ type: 'notice', message: `✗ ${test.name}: ${found.kind ?? ''}: ${found.summary}` })
    }
    return success(judgeTests(cases))
  })
}

function blocked(verdict: Verdict, name: string): Outcome<never> {
  const found: Failure = { ...(verdict as Failure), summary: `${name}: ${verdict.summary}` }
  return { ok: false, failure: found }
}

function cannotDebug({ kernel }: Profile, tests: readonly GuestTest[]): Outcome<never> {
  return failure(
    'invalid-profile',
    `a debugger attends one boot, but there are ${tests.length} tests`,
    {
      hint: `choose one: --set ${kernel}.tests.select=${tests[0]?.name ?? ''}`,
    },
  )
}
