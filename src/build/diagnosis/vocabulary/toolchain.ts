import { withoutStop } from './make-stop.js'
import { missingHeader, missingLibrary, missingSubmodule } from './missing-part.js'
import { certain, likely, type BuildVocabulary, type Finding, type Sight } from './symptom.js'

function failed(what: string, hint?: string): Finding {
  return { kind: 'build-failed', what, ...(hint === undefined ? {} : { hint }) }
}

/** A file is missing where a submodule should be. */
function belowSubmodule({ line, emptySubmodules }: Sight): Finding | undefined {
  const folder = emptySubmodules.find(
    (name) => line.includes(`${name}/`) || line.includes(`${name}:`),
  )
  return folder === undefined ? undefined : missingSubmodule(folder)
}

/** GCC, Clang, GNU ld, gold, lld, make, ninja, CMake, configure scripts, Python, Rust. */
export const toolchainVocabulary: BuildVocabulary = {
  symptoms: [
    certain(
      'no-submodule',
      /No such file or directory|No rule to make target|not found|does not exist|^make(?:\[\d+\])?: \*\*\* /,
      belowSubmodule,
    ),
    certain(
      'no-header',
      /fatal error: ['‘]?(?<header>[\w./+-]+)['’]?(?:: No such file or directory| file not found)/,
      ({ groups: { header = '' } }) => missingHeader(header),
    ),
    certain(
      'no-library',
      /cannot find -l(?:ib)?(?<library>[\w.+-]+)|unable to find library -l(?<other>[\w.+-]+)/,
      ({ groups: { library, other } }) =>
        missingLibrary((library ?? other ?? '').replace(/:$/, '')),
    ),
    certain(
      'no-library',
      /No rule to make target ['‘`](?:[^'‘’`]*\/)?lib(?<library>[\w+-]+)\.(?:a|so)['’]/,
      ({ groups: { library = '' } }) => missingLibrary(library),
    ),
    certain(
      'undefined-reference',
      /undefined (?:reference to |symbol: )['‘`]?(?<symbol>[^'’]+)/,
      ({ groups: { symbol = '' } }) =>
        failed(
          `the linker does not find ${symbol.trim()}`,
          'the object or library that defines it is not linked, or an option left it out',
        ),
    ),
    certain(
      'duplicate-symbol',
      /multiple definition of ['‘`](?<symbol>[^'’]+)|duplicate symbol: (?<other>.+)/,
      ({ groups }) => failed(`${groups.symbol ?? groups.other ?? 'a symbol'} is defined twice`),
    ),
    certain(
      'unknown-flag',
      /unrecognized command[- ]line option ['‘"](?<flag>[^'’"]+)|unknown argument: '(?<other>[^']+)/,
      ({ groups }) =>
        failed(
          `the compiler does not know ${groups.flag ?? groups.other ?? 'an option'}`,
          'a compiler flag of the profile is wrong, or the compiler is too old for it',
        ),
    ),
    certain('warning-as-error', /\[-Werror(?:=(?<warning>[\w+-]+))?\]/, ({ groups: { warning } }) =>
      failed(
        'a warning is treated as an error',
        `the compiler may be newer than the sources: use an older one, or add ${warning === undefined ? '-Wno-error' : `-Wno-error=${warning}`}`,
      ),
    ),
    certain('compiler-bug', /internal compiler error: (?<what>.+)/, ({ groups: { what = '' } }) =>
      failed(
        `the compiler itself failed: ${what}`,
        'another version of the compiler, or less memory pressure, may help',
      ),
    ),
    // file:line:column: error: …
    certain(
      'compile-error',
      /^\S+:\d+(?::\d+)?: (?:fatal )?error: (?<what>.+)/,
      ({ groups: { what = '' } }) => failed(what),
    ),
    certain('assembler-error', /^\S+:\d+: Error: (?<what>.+)/, ({ groups: { what = '' } }) =>
      failed(what),
    ),
    certain('rust-error', /^error(?:\[E\d+\])?: (?<what>.+)/, ({ groups: { what = '' } }) =>
      failed(what),
    ),
    certain(
      'linker-script',
      /\bld(?:\.\w+)?: (?:error: )?(?<what>(?:region .{1,100} overflowed|section .{1,100} (?:overlaps|will not fit)|cannot open linker script|final link failed).*)/,
      ({ groups: { what = '' } }) => failed(what),
    ),
    certain(
      'python-syntax',
      /^(?<what>(?:SyntaxError|IndentationError|TabError): .+)/,
      ({ groups: { what = '' }, before }) => {
        const place = before(/^\s*File "(?<file>[^"]+)", line (?<line>\d+)/)
        return failed(
          place === undefined ? what : `${place.file ?? ''}:${place.line ?? ''}: ${what}`,
          'correct that Python file',
        )
      },
    ),
    certain('configure-error', /^configure: error: (?<what>.+)/, ({ groups: { what = '' } }) =>
      failed(what),
    ),
    likely('cmake-error', /^CMake Error(?: at (?<place>[^:]+:\d+))?/, ({ groups: { place } }) =>
      failed(`CMake failed${place === undefined ? '' : ` at ${place}`}`),
    ),
    certain(
      'no-rule',
      /No rule to make target ['‘`](?<target>[^'‘’`]+)['’](?:, needed by ['‘`](?<by>[^'‘’`]+))?/,
      ({ groups: { target = '', by } }) =>
        failed(
          `make has no rule to make ${target}${by === undefined ? '' : ` for ${by}`}`,
          'a source file, a submodule or a generated file is missing, or the target is misspelt',
        ),
    ),
    certain(
      'no-rule',
      /^ninja: error: '(?<target>[^']+)'.*missing and no known rule/,
      ({ groups: { target = '' } }) => failed(`ninja has no rule to make ${target}`),
    ),
    certain(
      'no-makefile',
      /No targets specified and no makefile found/,
      ({ emptySubmodules: [folder] }) =>
        folder === undefined
          ? failed('make was started in a folder without a Makefile')
          : missingSubmodule(folder),
    ),
    certain(
      'makefile-error',
      /^(?<place>\S+:\d+): \*\*\* (?<what>.+)$/,
      ({ groups: { place = '', what = '' } }) => failed(`${place}: ${withoutStop(what)}`),
    ),
    // make[1]: *** …  Stop., but not the end of a failed recipe.
    certain(
      'make-error',
      /^make(?:\[\d+\])?: \*\*\* (?<what>[^[W].* Stop\.)$/,
      ({ groups: { what = '' } }) => failed(`make: ${withoutStop(what)}`),
    ),
    likely(
      'python-error',
      /^(?<what>[A-Za-z_][\w.]*(?:Error|Exception|Exit)(?:: .+)?)$/,
      ({ groups: { what = '' } }) => failed(what),
    ),
    likely('error', /^(?:\S+: )?(?:fatal )?error: (?<what>.+)/i, ({ groups: { what = '' } }) =>
      // The driver repeats messages of its parts in this form.
      /^ld returned \d|^linker command failed/.test(what) ? undefined : failed(what),
    ),
  ],
}
