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

/** A program that a build does not find although it is in the PATH that we were started with. */
function hiddenProgram(program: string, place: string, hasOwnPath: boolean): Finding {
  return hasOwnPath
    ? wrongProfile(
        `${program} is not in the PATH that build.env sets`,
        `it is ${place}: add the usual folders with build.env: {PATH: '…:$PATH'}`,
      )
    : {
        kind: 'infrastructure',
        what: `${program} cannot be run in the build`,
        hint: `outside it is ${place}: if that needs files elsewhere, pass on the variable that names their folder (build.pass_env), or install it as a Debian package`,
      }
}

/** A program that the build lacks, and in most cases the host. */
export function missingProgram(
  program: string,
  { programsOutside, hasOwnPath }: Pick<Surroundings, 'programsOutside' | 'hasOwnPath'>,
): Finding {
  const place = Object.hasOwn(programsOutside, program) ? programsOutside[program] : undefined
  if (place !== undefined) return hiddenProgram(program, place, hasOwnPath)
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
