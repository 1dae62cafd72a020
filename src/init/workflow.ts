import type { Finding } from './finding.js'
import { scalar, type Line } from './lines.js'

/** As in the README; a test compares them. */
const checkout = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0'

/** The workflow that runs a profile for each push and pull request. `reference` is its name or path. */
export function workflowLines(
  { steps = [], inputs = [], checkout: more = [], timeoutMinutes }: Finding,
  reference: string,
): readonly Line[] {
  return [
    ['', 'Builds, boots and measures the kernel, and shows the report in the summary of each run.'],
    ['name: Kernel'],
    ['on: [push, pull_request]', 'every push to a branch, and every pull request'],
    ['permissions:', 'what the job may do'],
    ['  contents: read', 'nothing is written'],
    ['concurrency:', 'a newer push ends the run of an older one'],
    ['  group: kernel-${{ github.ref }}'],
    ['  cancel-in-progress: true'],
    ['jobs:'],
    ['  kernel:'],
    ['    name: Kernel', 'the name to require in the settings of a branch'],
    ['    runs-on: ubuntu-24.04', 'hosted runners have KVM'],
    [`    timeout-minutes: ${timeoutMinutes}`, 'a run that hangs costs no more'],
    ['    steps:'],
    [`      - uses: ${checkout}`],
    ['        with:'],
    ['          persist-credentials: false', 'the build gets no token'],
    ...more,
    ...steps,
    ['      - uses: org/osv-kernel-action@v1'],
    ['        with:'],
    [
      `          profile: ${scalar(reference)}`,
      'builds from cache, boots, judges, measures, reports',
    ],
    ...inputs,
  ]
}
