import { missingProgram, missingPythonModule } from './missing-part.js'
import { certain, likely, type BuildVocabulary, type Finding, type Sight } from './symptom.js'

/** A program by its path: no package brings it. */
const noSuchPath = (program: string): Finding => ({
  kind: 'build-failed',
  what: `there is no program ${program}`,
  hint: "correct the path in the profile (toolchain.cc, a command) or in the makefile; a program elsewhere is found if its folder is in PATH: build.env: {PATH: '/opt/x/bin:$PATH'}",
})

const noProgram = (sight: Sight): Finding => missingProgram(sight.groups.program ?? '', sight)

/** What shells, make, env, Python and Java print about programs that are not installed. */
export const programsVocabulary: BuildVocabulary = {
  symptoms: [
    // dash: `/bin/sh: 1: flex: not found`
    likely('no-program', /^\S*sh: (?:line )?\d+: (?<program>[^\s:]+): not found$/, noProgram),
    // bash, also from within a script: `build.sh: line 3: flex: command not found`
    likely('no-program', /(?:^|: )(?<program>[^\s:]+): command not found$/, noProgram),
    // a dash script: `./build.sh: 3: flex: not found`
    likely('no-program', /^\S+: \d+: (?<program>[^\s:]+): not found$/, noProgram),
    // make, if it starts the program itself: `make: p11-kit: No such file or directory`
    likely(
      'no-program',
      /^make(?:\[\d+\])?: (?<program>[^\s:*]+): No such file or directory$/,
      (sight) => {
        const { program = '' } = sight.groups
        if (program.startsWith('/')) return noSuchPath(program)
        // Such a path is not a host program but part of the build.
        return program.includes('/') || program.startsWith('Makefile')
          ? undefined
          : noProgram(sight)
      },
    ),
    likely(
      'no-program',
      /^(?:\S*\/)?(?:env|nice|xargs|sudo|timeout|ccache): (?:error: )?(?:failed to (?:run command|execute) )?['‘"]?(?<program>[^\s:'’"]+)['’"]?: (?:No such file or directory|command not found)/,
      noProgram,
    ),
    // ccache, in the place of a compiler
    certain(
      'no-program',
      /^ccache: error: Could not find compiler "(?<program>[^"]+)" in PATH$/,
      noProgram,
    ),
    certain(
      'no-program',
      /^ccache: error: execute\w* of (?<program>\/\S+) failed: No such file or directory$/,
      ({ groups: { program = '' } }) => noSuchPath(program),
    ),
    likely(
      'no-program',
      /^FileNotFoundError: \[Errno 2\] No such file or directory: '(?<program>[\w.+-]+)'$/,
      (sight) =>
        sight.before(/subprocess\.py", line (?<line>\d+), in _execute_child/) === undefined
          ? undefined
          : noProgram(sight),
    ),
    certain(
      'no-python-module',
      /^(?:ModuleNotFoundError|ImportError): No module named '?(?<module>[\w.]+)'?/,
      ({ groups: { module = '' } }) => missingPythonModule(module),
    ),
    certain(
      'no-jdk',
      /No compiler is provided in this environment|Could not find any jdk on the host|Could not find openjdk version|The JAVA_HOME environment variable is not defined correctly|Unable to find a javac compiler/i,
      {
        kind: 'infrastructure',
        what: 'no JDK on this host',
        hint: 'install the Debian package default-jdk-headless (of the version that the build asks for), and unset a wrong JAVA_HOME',
      },
    ),
    certain(
      'old-java',
      /(?:Source|Target) option \d+ is no longer supported|release version \d+ not supported/,
      {
        kind: 'infrastructure',
        what: 'this host’s JDK does not match the Java version that the build requests',
        hint: 'install the JDK of that version, or change the version in the build',
      },
    ),
    certain(
      'no-autoconf-macro',
      /possibly undefined macro: (?<macro>A[CMX]_\w+)/,
      ({ groups: { macro = '' } }) => ({
        kind: 'infrastructure',
        what: `autoconf does not know ${macro}`,
        hint: 'install the Debian packages libtool, automake, pkg-config and autoconf-archive',
      }),
    ),
    certain(
      'no-pkg-config-package',
      /^(?:Package ['‘]?(?<name>[\w.+-]+)['’]? was not found|No package ['‘](?<other>[\w.+-]+)['’] found)|Dependency ["'](?<third>[\w.+-]+)["'] not found/,
      ({ groups: { name, other, third } }) => ({
        kind: 'infrastructure',
        what: `pkg-config does not find ${name ?? other ?? third ?? 'a library'}`,
        hint: 'install the library’s development package',
      }),
    ),
  ],
}
