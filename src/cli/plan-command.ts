import path from 'node:path'
import { rsyncArguments } from '../build/source/mirror.js'
import { foldersOfPath } from '../build/step-environment.js'
import { locateSource } from '../build/source/obtain.js'
import { familyOf } from '../kernels/families.js'
import type { BuildStep } from '../kernels/family.js'
import { chooseBootPaths } from '../run/boot/boot-files.js'
import { isBooted } from '../run/objections.js'
import { planRunFolders } from '../run/run-folders.js'
import { planBoot } from '../run/boot/boot-plan.js'
import { renderHereDocument } from '../run/boot/initramfs-plan.js'
import { loadNamedProfile } from './load-profile.js'
import { requestOf, type SharedOptions } from './options.js'
import { renderCommand } from '../host/process/shell-quote.js'
import { say, showFailure, writeJson } from './show.js'

/** Copies a checkout; --recurse-submodules lists the files of its submodules too. */
function renderMirror({ from, to }: { readonly from: string; readonly to: string }): string {
  const list = ['git', '-C', from, 'ls-files', '-z', '--cached', '--recurse-submodules']
  return `${renderCommand(list)} | ${renderCommand(rsyncArguments(from, to, true))}`
}

function renderStep(step: BuildStep): string {
  switch (step.do) {
    case 'run': {
      // $PATH in build.env is not the shell's: quoted, it would be a folder.
      const own = 'PATH' in step.env ? { PATH: foldersOfPath(step.env).join(':') } : {}
      return renderCommand(step.argv, { cwd: step.cwd, env: { ...step.env, ...own } })
    }
    case 'write':
      return renderHereDocument(step.path, step.text)
    case 'gate':
      return `# osv-kernel compares here: ${step.title}`
    case 'mirror':
      return renderMirror(step)
  }
}

/** `plan`: prints the exact commands of the build and of the boot, ready to paste into a shell. */
export async function planCommand(
  reference: string,
  options: SharedOptions & { readonly image?: string },
): Promise<number> {
  const loaded = await loadNamedProfile(reference, options)
  if (!loaded.ok) return showFailure(loaded.failure)
  const profile = loaded.value
  const request = requestOf(reference, options, AbortSignal.abort())
  const placed = await planRunFolders(request, profile)
  if (!placed.ok) return showFailure(placed.failure)
  const folders = placed.value
  const family = familyOf(profile)
  const source = await locateSource(profile, path.join(request.cacheFolder, 'sources'))
  const workspace = folders.workspaceOf(source)
  const files = chooseBootPaths(profile, family, folders.leftFiles(options.image))
  const boot = isBooted(profile, { command: 'run' })
    ? await planBoot(profile, family, files, folders, request.cacheFolder)
    : null
  if (boot?.ok === false) return showFailure(boot.failure)
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
    renderCommand(['mkdir', '-p', folders.out]),
    ...artifacts
      .filter(({ role }) => role !== 'modules' && role !== 'module-symbols')
      .map(({ name, path: file }) => renderCommand(['cp', file, path.join(folders.out, name)])),
    '',
    ...(boot?.value.lines ?? ['# not booted: the profile measures only (boot: false)']),
  ]
  say(`${lines.join('\n')}\n`, options.json)
  await writeJson(
    { profile: profile.name, steps, artifacts, machine: boot?.value.argv ?? null },
    options.json,
  )
  return 0
}
