import path from 'node:path'
import type { ArtifactPlan, BuildStep, Workspace } from '../family.js'
import { renderFragment } from '../kconfig/config-file.js'
import { linuxArchs } from './arch.js'
import { buildEnvironment, composeMake } from './make.js'
import { listRequests } from './requests.js'
import type { LinuxProfile, LinuxSection } from './section.js'

/** Targets that write an image of the same name to arch/…/boot. */
const imageTargets: ReadonlySet<string> = new Set(['bzImage', 'Image', 'Image.gz', 'vmlinuz.efi'])

function chooseTargets(section: LinuxSection, imageTarget: string): readonly string[] {
  const targets = section.targets ?? [imageTarget]
  return section.modules && !targets.includes('modules') ? [...targets, 'modules'] : targets
}

export function listLinuxArtifacts(
  profile: LinuxProfile,
  { out }: Pick<Workspace, 'out'>,
): readonly ArtifactPlan[] {
  const { folder, imageTarget } = linuxArchs[profile.settings.arch]
  const targets = chooseTargets(profile.section, imageTarget)
  const image = targets.find((target) => imageTargets.has(target)) ?? imageTarget
  const inOut = (role: ArtifactPlan['role'], name: string, ...file: string[]): ArtifactPlan => ({
    role,
    name,
    path: path.join(out, ...file),
    optional: role === 'modules' || role === 'module-symbols',
  })
  return [
    inOut('image', 'vmlinuz', 'arch', folder, 'boot', image),
    inOut('elf', 'vmlinux', 'vmlinux'),
    inOut('map', 'System.map', 'System.map'),
    inOut('config', 'config', '.config'),
    ...(targets.includes('modules')
      ? [
          inOut('modules', 'modules', 'modules-install'),
          inOut('module-symbols', 'module-symbols', 'modules-unstripped'),
        ]
      : []),
  ]
}

/** Configures from base and fragment, compares the outcome with the profile, then builds. */
export function planLinuxBuild(profile: LinuxProfile, workspace: Workspace): readonly BuildStep[] {
  const { section } = profile
  const { source, out, repository, jobs } = workspace
  const { arch } = profile.settings
  const config = path.join(out, '.config')
  const fragment = path.join(out, 'profile.config')
  const installed = path.join(out, 'modules-install')
  const unstripped = path.join(out, 'modules-unstripped')
  const targets = chooseTargets(section, linuxArchs[arch].imageTarget)

  const run = (title: string, argv: readonly string[], cwd = out): BuildStep => ({
    do: 'run',
    title,
    argv,
    cwd,
    env: buildEnvironment(profile),
  })
  const make = (title: string, ...goals: readonly string[]): BuildStep =>
    run(title, composeMake(profile, workspace, ...goals), source)

  const values = new Map(listRequests(section, arch).map(({ option, value }) => [option, value]))
  const base =
    typeof section.base === 'string'
      ? make(`Configure: ${section.base}`, section.base)
      : run('Configure: copy the base', ['cp', path.resolve(repository, section.base.file), config])
  const install = [
    run('Remove modules of an earlier build', ['rm', '-rf', installed, unstripped]),
    make(
      'Install modules',
      `INSTALL_MOD_PATH=${installed}`,
      'INSTALL_MOD_STRIP=1',
      'modules_install',
    ),
    // They point into this machine's folders and are useless in an archive.
    run('Remove links to the sources', [
      ...['find', installed, '-type', 'l', '(', '-name', 'build', '-o', '-name', 'source', ')'],
      '-delete',
    ]),
    // Module names are unique. Installed modules lack the debug information that traces need.
    run('Make a folder for unstripped modules', ['mkdir', unstripped]),
    run('Keep unstripped modules', [
      ...['find', out, '-name', path.basename(installed), '-prune'],
      ...['-o', '-name', path.basename(unstripped), '-prune'],
      ...['-o', '-name', '*.ko', '-exec', 'cp', '-t', unstripped, '{}', '+'],
    ]),
  ]
  return [
    // First, because it makes the output folder.
    {
      do: 'write',
      title: 'Write the profile’s options',
      path: fragment,
      text: renderFragment(values),
    },
    base,
    // Through sh, because archives can lose the executable bit.
    run('Configure: merge the profile’s options', [
      ...['sh', path.join(source, 'scripts/kconfig/merge_config.sh')],
      ...['-m', '-O', out, config, fragment],
    ]),
    make('Configure: settle dependencies', 'olddefconfig'),
    {
      do: 'gate',
      gate: 'configuration',
      title: 'Compare the configuration with the profile',
    },
    make(`Build ${targets.join(' ')}`, `-j${jobs}`, ...targets),
    ...(targets.includes('modules') ? install : []),
  ]
}
