import path from 'node:path'
import type { BuildStep, Workspace } from '../family.js'
import { renderFragment } from '../kconfig/config-file.js'
import { renderManifest } from './files.js'
import { listForgottenTargets } from './forgotten-targets.js'
import { osvArchOf } from './arch.js'
import { layOut } from './layout.js'
import { makeArguments } from './make-arguments.js'
import { formatForMake } from './options/value.js'
import { kconfigValues, routeOptions } from './options/requests.js'
import { listWords, type OsvProfile, type OsvSection } from './section.js'
import type { OsvTree } from './tree/tree.js'

/** A size for scripts/build, in bytes. */
function bytesOf(size: string): number {
  return Number.parseInt(size, 10) * (size.includes('G') ? 2 ** 30 : 2 ** 20)
}

/** Further arguments for scripts/build. */
function imageArguments(section: OsvSection): readonly string[] {
  const { image, modules, fs, fs_size: size, usrskel, manifest } = section
  const named = Object.entries(section.arguments ?? {})
  return [
    `fs=${fs}`,
    ...(size === undefined ? [] : [`fs_size=${bytesOf(size)}`]),
    ...(image === undefined ? [] : [`image=${listWords(image).join(',')}`]),
    ...(modules === undefined ? [] : [`modules=${listWords(modules).join(',')}`]),
    ...(usrskel === undefined ? [] : [`usrskel=${usrskel}`]),
    ...named.map(([name, value]) => `${name}=${formatForMake(value)}`),
    ...(manifest === undefined ? [] : ['--append-manifest']),
  ]
}

/**
 * scripts/build exits with 0 after its own error message (its trap returns the status of an echo),
 * and scripts/upload_manifest.py waits forever for a lost machine, or leaves an image without files.
 * So does scripts/manifest_from_host.sh if lddtree lacks a Python module.
 */
const lostBuild =
  /^\S*scripts\/build failed: |^(?:ConnectionResetError|ConnectionRefusedError|BrokenPipeError): \[Errno \d+\]|^Upload failed\.$|^ERROR: file upload failed:$|^qemu failed\.$|^ModuleNotFoundError: No module named /

/** Files that a plan depends on. */
interface PlanInput {
  readonly tree: OsvTree
  /** Text of the profile's `config_file`; empty without one. */
  readonly baseConfig: string
  /** Steps that add the profile's own modules to the copy of the tree. */
  readonly moduleSteps: readonly BuildStep[]
  /** Text of the manifest that a RAM file system starts from. */
  readonly ramfsManifest: string
}

/** Configures a copy of the tree, compares, builds kernel and image there, and compares again. */
export function planOsvBuild(
  profile: OsvProfile,
  workspace: Workspace,
  { tree, baseConfig, moduleSteps, ramfsManifest }: PlanInput,
): readonly BuildStep[] {
  const { section } = profile
  const { relativeOut, out, preset } = layOut(profile, workspace)
  const preparation = { ...profile.settings.build.env }
  const { cross_compile: prefix } = profile.settings.toolchain
  const env = {
    ...preparation,
    // App makefiles that name no compiler would use the host's.
    ...(prefix === '' ? {} : { CC: `${prefix}gcc`, CXX: `${prefix}g++` }),
    // Another profile's folder has another path but the same sources: let both share the cache.
    ...(workspace.compilerCacheLinks === null ? {} : { CCACHE_NOHASHDIR: '1' }),
  }
  const run = (
    title: string,
    argv: readonly string[],
    more = {},
  ): Extract<BuildStep, { readonly do: 'run' }> => ({
    do: 'run',
    title,
    argv,
    cwd: workspace.out,
    env: { ...env, ...more },
  })
  const args = makeArguments(profile, tree)
  const configure = (title: string, goal: string, more = {}): BuildStep =>
    run(title, ['make', ...args, '-f', 'conf/Makefile', '-j1', goal], more)
  const configuration: readonly BuildStep[] =
    tree.kconfig === null
      ? []
      : [
          {
            do: 'write',
            title: 'Write the profile’s options',
            path: preset,
            // Of duplicate lines kconfig takes the later one.
            text: baseConfig + renderFragment(kconfigValues(routeOptions(section, tree)), 'CONF_'),
          },
          // Use the tree's own rule, which knows where its generated files belong.
          configure('Configure: the profile’s options', `${relativeOut}/.config`, {
            KCONFIG_ALLCONFIG: preset,
          }),
          // Without the profile's options: the generated headers must cover all options.
          configure('Configure: generate headers', 'config'),
        ]
  const build = (title: string, ...more: readonly string[]): BuildStep => ({
    ...run(title, [
      './scripts/build',
      `-j${workspace.jobs}`,
      ...args,
      ...more,
      ...imageArguments(section),
    ]),
    doomedBy: lostBuild,
  })
  const make = (title: string, ...goals: readonly string[]): BuildStep =>
    run(title, ['make', `-j${workspace.jobs}`, ...args, ...goals])
  const forgotten = listForgottenTargets(
    section.fs,
    osvArchOf(profile.settings.arch),
    ramfsManifest,
  )
  const image = listWords(section.image).join(' ')
  return [
    ...(section.prepare ?? []).map((argv): BuildStep => ({
      do: 'run',
      title: `Prepare: ${argv.join(' ')}`,
      argv,
      cwd: workspace.repository,
      env: preparation,
    })),
    {
      do: 'mirror',
      title: 'Copy the sources, which are built in place',
      from: workspace.source,
      to: workspace.out,
    },
    ...moduleSteps,
    ...configuration,
    { do: 'gate', gate: 'configuration', title: 'Compare the configuration with the profile' },
    ...(section.manifest === undefined
      ? []
      : [
          {
            do: 'write' as const,
            title: 'Write the list of the profile’s files',
            path: path.join(out, 'append.manifest'),
            text: renderManifest(section.manifest, workspace.repository),
          },
        ]),
    ...(forgotten.length === 0
      ? []
      : [
          make('Generate headers', 'stage1'),
          make(
            `Build what fs=${section.fs} needs beforehand`,
            ...forgotten.map((file) => `${relativeOut}/${file}`),
          ),
        ]),
    build(`Build kernel and image${image === '' ? '' : ` with ${image}`}`),
    ...(section.app_specific === true
      ? [
          run('List the symbols that the image’s programs need', [
            './scripts/generate_app_version_script.sh',
            `${relativeOut}/usr.manifest`,
          ]),
          build(
            'Link a kernel with only these symbols',
            `conf_version_script=${relativeOut}/app_version_script`,
          ),
        ]
      : []),
    { do: 'gate', gate: 'build', title: 'Compare what was compiled with the profile' },
  ]
}
