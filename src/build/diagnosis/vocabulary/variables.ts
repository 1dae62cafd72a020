import { hiddenPath } from './missing-part.js'
import {
  certain,
  likely,
  wrongProfile,
  type BuildVocabulary,
  type Finding,
  type Sight,
} from './symptom.js'

/** Variables that a program needs, of which some are set where we were started. */
function passOn(what: string, lacked: readonly string[]): Finding {
  return wrongProfile(what, `pass on what is set outside: build.pass_env: [${lacked.join(', ')}]`)
}

/** A variable that a build reads and does not find. */
function lackedVariable(name: string, { lackedVariables, refusalOf }: Sight): Finding {
  const why = refusalOf(name)
  if (why !== undefined)
    return {
      kind: 'build-failed',
      what: `the build reads the variable ${name}, which it does not get`,
      hint: `${name} ${why}`,
    }
  const what = `the build lacks the variable ${name}`
  return lackedVariables.includes(name)
    ? passOn(what, [name])
    : {
        kind: 'build-failed',
        what,
        hint: `give it a value, build.env: {${name}: …}, or set it where osv-kernel is started and pass it on, build.pass_env: [${name}]`,
      }
}

/** `.config` and Kconfig's messages speak of options in the same words. */
function isOption(name: string): boolean {
  return /^CONF(?:IG)?_/.test(name)
}

const named = (sight: Sight): Finding | undefined => {
  const { name = '' } = sight.groups
  return isOption(name) ? undefined : lackedVariable(name, sight)
}

const toolchainFolders = ['RUSTUP_HOME', 'CARGO_HOME']

/** Programs that keep their toolchains in a folder that a variable names, by default in the home. */
const rustup = ({ lackedVariables }: Sight): Finding => {
  const lacked = toolchainFolders.filter((name) => lackedVariables.includes(name))
  const what = 'rustup finds no toolchain'
  return lacked.length > 0
    ? passOn(what, lacked)
    : {
        kind: 'infrastructure',
        what,
        hint: 'name its folders where osv-kernel is started (RUSTUP_HOME, CARGO_HOME), and pass them on: build.pass_env: [RUSTUP_HOME, CARGO_HOME]; or install a toolchain with rustup default stable',
      }
}

/** What programs print about variables and paths that a build does not get. */
export const variablesVocabulary: BuildVocabulary = {
  symptoms: [
    certain(
      'hidden-path',
      /No such file or directory|not found|does not exist|[Cc]annot (?:open|find)/,
      ({ line, pathsOutside, isBoxed }) => {
        const path = !isBoxed ? undefined : pathsOutside.find((one) => line.includes(one))
        return path === undefined ? undefined : hiddenPath(path)
      },
    ),
    certain(
      'rustup',
      /rustup could not choose a version of |^error: (?:no default toolchain configured|no override and no default toolchain set|toolchain '[^']+' is not installed)|rustup is not installed at /,
      rustup,
    ),
    // go: looks in XDG_CACHE_HOME and HOME as well.
    certain('go-cache', /GOCACHE is not defined and neither /, {
      kind: 'invalid-profile',
      what: 'go has no folder for its cache',
      hint: "give it one: build.env: {GOCACHE: '{out}/go-cache'}",
    }),
    certain('go-cache', /module cache not found: neither GOMODCACHE nor GOPATH is set/, (sight) =>
      lackedVariable('GOPATH', sight),
    ),
    // The body of CMake's message(FATAL_ERROR)
    certain(
      'unset-variable',
      /^ {2}[Ee]nvironment variable "?(?<name>[A-Z][A-Z0-9_]+)"? (?:is |must be )?(?:not |un)?(?:set|defined)\b/,
      named,
    ),
    // bash and dash, with set -u or ${NAME:?}
    certain(
      'unset-variable',
      /^\S+: (?:line )?\d+: (?<name>[A-Za-z_]\w*): (?:unbound variable|parameter (?:null or )?not set)$/,
      (sight) => lackedVariable(sight.groups.name ?? '', sight),
    ),
    certain(
      'unset-variable',
      /environment variable [`'‘](?<name>\w+)['’`] not defined at compile time/,
      named,
    ),
    certain('unset-variable', /^KeyError: '(?<name>[A-Z][A-Z0-9_]+)'$/, (sight) =>
      sight.before(/os\.py", line (?<line>\d+), in __getitem__|os\.environ\[/) === undefined
        ? undefined
        : named(sight),
    ),
    // Maven prints this for a missing variable too; without one outside, it is the JDK that is missing.
    certain(
      'unset-variable',
      /(?<name>JAVA_HOME) (?:environment variable is not defined correctly|is set to an invalid directory)/,
      (sight) =>
        sight.lackedVariables.includes('JAVA_HOME')
          ? lackedVariable('JAVA_HOME', sight)
          : undefined,
    ),
    likely(
      'unset-variable',
      /(?:^|[^\w-])(?<name>[A-Z][A-Z0-9_]+)[)}'"’`]{0,2} (?:environment variable |variable )?(?:is |was |has )?(?:not |un)(?:been )?(?:set|defined|specified)\b(?! to)/,
      named,
    ),
    likely(
      'unset-variable',
      /(?:^|[^\w-])(?<name>[A-Z][A-Z0-9_]+)[)}'"’`]{0,2} (?:environment variable |variable )?(?:must|needs to|has to|should) be (?:set|defined)\b/,
      named,
    ),
    likely(
      'unset-variable',
      /\bvariable \$?['"‘`{(]{0,2}(?<name>[A-Z][A-Z0-9_]+)[)}'"’`]{0,2} (?:is |was |must be |needs to be |has to be )?(?:not |un|missing|required|set\b|defined|empty)/,
      named,
    ),
    likely(
      'unset-variable',
      /[Pp]lease (?:set|define|export) (?:the )?(?:environment )?(?:variable )?\$?['"‘`]?(?<name>[A-Z][A-Z0-9_]+)\b/,
      named,
    ),
  ],
}
