import path from 'node:path'
import { locateSource } from '../build/source/obtain.js'
import { families, familyOf } from '../kernels/families.js'
import type { BuildStep } from '../kernels/family.js'
import { chooseBootPaths } from '../run/boot-files.js'
import { chooseAcceleration, describeMachine, initramfsName } from '../run/boot-image.js'
import { planMachine } from '../machine/qemu-arguments.js'
import { renderOrigin } from '../profile/diagnose.js'
import { listValues } from '../profile/effective.js'
import { loadProfile } from '../profile/load.js'
import { listOverrides } from '../profile/override-options.js'
import type { Profile } from '../profile/profile.js'
import { alignColumns, colorsFor } from '../report/columns.js'
import { planWorkplace } from '../run/workplace.js'
import type { Outcome } from '../verdict.js'
import { renderHereDocument, renderInitramfs } from './initramfs-plan.js'
import { renderMirror } from './mirror-plan.js'
import { requestOf, type SharedOptions } from './options.js'
import { renderCommand } from './shell-quote.js'
import { say, showFailure, wantsColor, writeJson } from './show.js'
import { checkTreeCommand, isTreeReference } from './tree-command.js'

async function load(reference: string, options: SharedOptions): Promise<Outcome<Profile>> {
  const { arch, accel, set } = options
  return loadProfile({
    reference,
    directory: process.cwd(),
    overrides: listOverrides({ overrides: set, arch, accelerator: accel }),
    families,
  })
}

/** `check`: every effective value and where it is from; of an OSv tree, what it offers. */
export async function checkCommand(reference: string, options: SharedOptions): Promise<number> {
  if (await isTreeReference(reference)) return checkTreeCommand(reference, options)
  const profile = await load(reference, options)
  if (!profile.ok) return showFailure(profile.failure)
  const { written, origins, name, file } = profile.value
  const values = listValues(written, origins)
  const colors = colorsFor(wantsColor())
  const rows = values.map(({ key, value, origin }) => [
    { text: key, paint: colors.bold },
    { text: value },
    { text: renderOrigin(origin), paint: colors.dim },
  ])
  say(`${colors.green('✓')} ${name} (${path.relative('', file)})\n\n`, options.json)
  if (!options.quiet) say(`${alignColumns(rows, '  ').join('\n')}\n`, options.json)
  const shown = values.map(({ key, written: value, origin }) => ({ key, value, origin }))
  await writeJson({ profile: name, values: shown }, options.json)
  return 0
}

function renderStep(step: BuildStep): string {
  switch (step.do) {
    case 'run':
      return renderCommand(step.argv, { cwd: step.cwd, env: step.env })
    case 'write':
      return renderHereDocument(step.path, step.text)
    case 'gate':
      return `# osv-kernel compares here: ${step.title}`
    case 'mirror':
      return renderMirror(step)
  }
}

/** `plan`: the exact commands of the build and of the boot, to be pasted into a shell. */
export async function planCommand(
  reference: string,
  options: SharedOptions & { readonly image?: string },
): Promise<number> {
  const loaded = await load(reference, options)
  if (!loaded.ok) return showFailure(loaded.failure)
  const profile = loaded.value
  const request = requestOf(reference, options, AbortSignal.abort())
  const workplace = await planWorkplace(request, profile)
  const family = familyOf(profile.kernel)
  const source = await locateSource(profile, path.join(request.cacheFolder, 'sources'))
  const workspace = workplace.workspaceOf(source)
  const acceleration = await chooseAcceleration(profile, request.cacheFolder)
  if (!acceleration.ok) return showFailure(acceleration.failure)
  const files = chooseBootPaths(profile, family, workplace.leftFiles(options.image))
  const described = await describeMachine(profile, family, files, workplace.out)
  if (!described.ok) return showFailure(described.failure)
  const recipe = profile.settings.boot.initramfs
  const initramfs = recipe === undefined ? null : path.join(workplace.out, initramfsName)
  const machine = planMachine({
    ...described.value,
    accelerator: acceleration.value.accelerator,
    initramfs,
    control: { type: 'terminal' },
  })
  const artifacts = family.artifacts(profile, workspace)
  const planned = await family.planSteps(profile, workspace)
  if (!planned.ok) return showFailure(planned.failure)
  const steps = planned.value
  const lines = [
    `# build ${profile.name} from ${source}`,
    renderCommand(['mkdir', '-p', workspace.out]),
    ...steps.map(renderStep),
    '',
    '# what it leaves, where it is booted from',
    renderCommand(['mkdir', '-p', workplace.out]),
    ...artifacts
      .filter(({ role }) => role !== 'modules')
      .map(({ name, path: file }) => renderCommand(['cp', file, path.join(workplace.out, name)])),
    ...(recipe === undefined || initramfs === null
      ? []
      : renderInitramfs(recipe, {
          repository: profile.repository,
          staging: path.join(workplace.work, 'initramfs'),
          target: initramfs,
        })),
    '',
    `# boot with ${acceleration.value.accelerator}: ${acceleration.value.reason}`,
    renderCommand(machine),
  ]
  say(`${lines.join('\n')}\n`, options.json)
  await writeJson({ profile: profile.name, steps, artifacts, machine }, options.json)
  return 0
}
