import { certain, likely, wrongProfile, type BuildVocabulary, type Sight } from './symptom.js'

const beforehand =
  'packages are installed before the build: name each with a program of it in build.tools: {PROGRAM: PACKAGE}'

function installs({ groups: { name } }: Sight): ReturnType<typeof wrongProfile> {
  return wrongProfile(
    `the build tries to install packages${name === undefined ? '' : ` (${name})`}`,
    `${beforehand}; and leave the command out of the build`,
  )
}

/**
 * Builds that install packages of the system, which a box and an ordinary user cannot: apt, dpkg and
 * sudo, as Debian 12 prints it in a box of root and of a user.
 */
export const packageManagersVocabulary: BuildVocabulary = {
  symptoms: [
    likely('package', /^E: Unable to locate package (?<name>[a-z0-9][a-z0-9+.-]*)$/, installs),
    certain('package', /^E: List directory \/var\/lib\/apt\/\S* is missing\./, installs),
    certain(
      'package',
      /^E: (?:Could not open lock file|Unable to lock directory) \/var\//,
      installs,
    ),
    likely(
      'package-sources',
      /^E: You must put some 'deb-src' URIs in your sources\.list/,
      wrongProfile(
        'the build tries to fetch the sources of packages',
        'fetch them before the build, or commit them',
      ),
    ),
    certain(
      'package',
      /^dpkg: error: (?:unable to access the dpkg database directory|requested operation requires superuser)/,
      installs,
    ),
    certain(
      'sudo',
      /^sudo: (?:PERM_SUDOERS|The "no new privileges" flag is set|effective uid is not 0|a password is required|a terminal is required|no valid sudoers sources)/,
      wrongProfile(
        'the build calls sudo, which has no effect here',
        `leave sudo out of the build: it writes to {out} and its sources as it is; ${beforehand}`,
      ),
    ),
    certain(
      'docker',
      /^(?:docker: |ERROR: )?Cannot connect to the Docker daemon at /,
      wrongProfile(
        'the build wants a Docker daemon, which it cannot reach',
        'a box has no socket of the host: build without one (build: {isolation: none}, where the caller allows it), or build with the tools of this host',
      ),
    ),
    certain(
      'go-modules',
      /: missing go\.sum entry for (?:module providing package |go\.mod file)(?<name>[^\s;]*)/,
      ({ groups: { name = '' } }) =>
        wrongProfile(
          `go.sum has no entry for ${name === '' ? 'a module' : name}`,
          'run go mod tidy and commit go.sum; the modules themselves are fetched in a build only with build: {network: true}, or commit them (go mod vendor)',
        ),
    ),
    certain(
      'go-modules',
      /: no required module provides package (?<name>[^\s;:]+)/,
      ({ groups: { name = '' } }) =>
        wrongProfile(
          `go.mod requires no module that has ${name}`,
          `run go get ${name} and commit go.mod and go.sum; the modules themselves are fetched in a build only with build: {network: true}, or commit them (go mod vendor)`,
        ),
    ),
    certain(
      'go-version',
      /^go: (?:\S+ requires|errors parsing) .{0,200}?go >= (?<wanted>[\d.rcbeta]+) \(running (?<here>go [\d.rcbeta]+)/,
      ({ groups: { wanted = '', here = '' } }) => ({
        kind: 'infrastructure',
        what: `the build needs Go ${wanted}, and here is ${here}`,
        hint: 'install a newer Go, or let this one fetch it: build: {network: true, env: {GOTOOLCHAIN: auto}}',
      }),
    ),
  ],
}
