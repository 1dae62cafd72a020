import { wrongProfile, type Finding, type Surroundings } from './symptom.js'
import {
  packageOfHeader,
  packageOfLibrary,
  packageOfProgram,
  packageOfPythonModule,
} from './debian-packages.js'

function bring(debianPackage: string, tool: string): string {
  return `install the Debian package ${debianPackage}, or add to the profile build.tools: {${/[:/]/.test(tool) ? `'${tool}'` : tool}: ${debianPackage}}`
}

/** A path that is there outside, where a build in a box does not see it. */
export function hiddenPath(path: string): Finding {
  const own = path.replace(/\/[^/]*$/, '')
  // Never a folder of a home that may hold more than the program.
  const folder = /^\/(?:home|root)\//.test(own) ? own : own.replace(/\/s?bin$/, '')
  return wrongProfile(
    `the build does not see ${path}, which is there outside its box`,
    `allow its folder where osv-kernel is started: --allow-path ${folder} (in a workflow, the input allow-paths); or pass on the variable that names it (build.pass_env)`,
  )
}

/** A program that was not found, although it is in a PATH and nothing hides it. */
function unreachableProgram(program: string, place: string): Finding {
  return {
    kind: 'build-failed',
    what: `${program} was not found, although ${place} is there`,
    hint: `a command of the build may have another PATH, or the interpreter that the first line of ${place} names is missing`,
  }
}

/** A program that the build lacks, and in most cases the host. */
export function missingProgram(
  program: string,
  {
    programsOutside,
    ownFolders,
    isBoxed,
  }: Pick<Surroundings, 'programsOutside' | 'ownFolders' | 'isBoxed'>,
): Finding {
  const place = Object.hasOwn(programsOutside, program) ? programsOutside[program] : undefined
  if (place !== undefined)
    return ownFolders.length === 0 || ownFolders.some((folder) => place === `${folder}/${program}`)
      ? isBoxed
        ? hiddenPath(place)
        : unreachableProgram(program, place)
      : wrongProfile(
          `${program} is not in the PATH that build.env sets`,
          `it is ${place}: add the usual folders with build.env: {PATH: '…:$PATH'}`,
        )
  const debianPackage = packageOfProgram(program)
  return {
    kind: 'infrastructure',
    what: `${program} is missing on this host`,
    hint:
      debianPackage === undefined
        ? `install ${program}, or name it and its Debian package in build.tools`
        : bring(debianPackage, program),
  }
}

/** A header: of the host if its package is known, otherwise of the sources. */
export function missingHeader(header: string): Finding {
  const debianPackage = packageOfHeader(header)
  return debianPackage === undefined
    ? {
        kind: 'build-failed',
        what: `no header ${header}`,
        hint: 'a library’s development package, a submodule or a generated file is missing, or an include path is wrong',
      }
    : {
        kind: 'infrastructure',
        what: `the header ${header} is missing on this host`,
        hint: bring(debianPackage, `/usr/include/${header}`),
      }
}

/** A library, by the name after `-l`. */
export function missingLibrary(library: string): Finding {
  const debianPackage = packageOfLibrary(library)
  const what = `the library ${library} is missing on this host`
  return debianPackage === undefined
    ? {
        kind: 'build-failed',
        what: `no library ${library}`,
        hint: 'install its development package (static, if the build links statically)',
      }
    : { kind: 'infrastructure', what, hint: `install the Debian package ${debianPackage}` }
}

export function missingPythonModule(module: string): Finding {
  const debianPackage = packageOfPythonModule(module)
  return {
    kind: 'infrastructure',
    what: `the Python module ${module} is missing on this host`,
    hint:
      debianPackage === undefined
        ? `install it for python3, or name it in build.tools as 'python3:${module}' with its Debian package`
        : bring(debianPackage, `python3:${module}`),
  }
}

/** A submodule that was not fetched. */
export function missingSubmodule(folder: string): Finding {
  return {
    kind: 'invalid-profile',
    what: `the submodule ${folder} is missing in the sources`,
    hint: 'git submodule update --init --recursive; in a workflow, actions/checkout with submodules: recursive; or source.git, which fetches them',
  }
}
