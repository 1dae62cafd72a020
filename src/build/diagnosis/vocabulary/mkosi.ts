import { missingProgram } from './missing-part.js'
import { certain, likely, type BuildVocabulary } from './symptom.js'

/** mkosi: mkosi/__init__.py, mkosi/run.py, and the package managers that it runs. */
export const mkosiVocabulary: BuildVocabulary = {
  symptoms: [
    certain('no-program', /Could not find '(?<program>[^']+)' which is required to /, (sight) =>
      missingProgram(sight.groups.program ?? '', sight),
    ),
    certain('no-program', /^‣ +(?<program>[\w./+-]+) not found\.$/, (sight) =>
      missingProgram(sight.groups.program ?? '', sight),
    ),
    certain(
      'old-program',
      /Found '?(?<program>[^' ]+)'? (?:with )?version (?<has>\S+) but version (?<needs>\S+) or newer is required/,
      ({ groups: { program = '', has = '', needs = '' } }) => ({
        kind: 'infrastructure',
        what: `${program} ${has} is too old: mkosi needs ${needs}`,
        hint: 'install a newer one (backports), or use a tools tree (ToolsTree=default)',
      }),
    ),
    certain(
      'no-package',
      /^E: (?:Unable to locate package (?<name>\S+)|Package '(?<other>[^']+)' has no installation candidate)/,
      ({ groups: { name, other } }) => ({
        kind: 'invalid-profile',
        what: `the distribution has no package ${name ?? other ?? ''}`,
        hint: 'check Packages=, Release= and the repositories of the image',
      }),
    ),
    certain('unmet-dependencies', /^E: Unable to correct problems, you have held broken packages/, {
      kind: 'build-failed',
      what: 'the packages of the image conflict',
      hint: 'the lines above name the unmet dependencies',
    }),
    certain(
      'user-namespaces',
      /(?:unshare|newuidmap|user namespace).{0,200}(?:Operation not permitted|Permission denied)/i,
      {
        kind: 'infrastructure',
        what: 'user namespaces are not allowed on this host',
        hint: 'allow them (sysctl kernel.apparmor_restrict_unprivileged_userns=0 on Ubuntu); in the box of root, and in every box on Ubuntu 25.04 and newer, they are refused in any case: build with isolation: none',
      },
    ),
    likely(
      'command',
      /^‣ +"(?<command>[^"]+)" returned non-zero exit code (?<status>\d+)/,
      ({ groups: { command = '', status = '' } }) => ({
        kind: 'build-failed',
        what: `${command.split(' ')[0] ?? ''} ended with status ${status}`,
      }),
    ),
    likely(
      'mkosi',
      /^‣ +(?<what>(?! )(?:Error|.*(?:is not supported|does not exist|is required|not permitted)).*)/,
      ({ groups: { what = '' } }) => ({
        kind: 'build-failed',
        what,
      }),
    ),
  ],
}
