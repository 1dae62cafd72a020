import { archsOfOsv } from '../../../kernels/osv/arch.js'
import { withoutStop } from './make-stop.js'
import { missingPythonModule, missingSubmodule } from './missing-part.js'
import { certain, likely, wrongProfile, type BuildVocabulary } from './symptom.js'
import { undefinedReference } from './undefined-reference.js'

/** OSv's Makefiles, scripts/build, scripts/module.py and its imports; each entry names the file. */
export const osvVocabulary: BuildVocabulary = {
  // scripts/module.py
  part: /^Exception: make failed for (?<part>.+)$/,
  symptoms: [
    // Makefile
    certain(
      'no-submodule',
      /\*\*\* Missing (?<folder>\S{1,300}?)\/? directory\. Please run "git submodule/,
      ({ groups: { folder = '' } }) => missingSubmodule(folder),
    ),
    // conf/Makefile calls this file of the submodule kbuild
    certain(
      'no-submodule',
      /^make(?:\[\d+\])?: Makefile\.osv: No such file or directory/,
      missingSubmodule('kbuild'),
    ),
    // Makefile: libraries for the cross build
    certain(
      'no-aarch64-libraries',
      /\*\*\* (?:Missing|Could not find .{1,80} under) (?<folder>\S{1,300}) directory\. Please run/,
      ({ groups: { folder = '' } }) =>
        folder.includes('aarch64')
          ? {
              kind: 'infrastructure',
              what: `libraries for aarch64 are missing in ${folder}`,
              hint: 'the cross compiler finds them in Debian packages of that architecture: dpkg --add-architecture arm64, apt-get update, apt-get install libboost-system-dev:arm64',
            }
          : undefined,
    ),
    // Makefile
    certain(
      'no-static-library',
      /\*\*\* Error: (?<library>lib\S+) needs to be installed/,
      ({ groups: { library = '' } }) => ({
        kind: 'infrastructure',
        what: `${library} is missing on this host`,
        hint: 'install the Debian packages g++ and libstdc++-12-dev (of the compiler’s version)',
      }),
    ),
    certain('no-static-library', /\*\*\* Could not find standard C\+\+ headers/, {
      kind: 'infrastructure',
      what: 'the headers of the C++ library are missing on this host',
      hint: 'install the Debian package g++',
    }),
    // Makefile, conf/Makefile
    certain('mode', /\*\*\* unsupported mode (?<value>\S+?)\.? /, ({ groups: { value = '' } }) =>
      wrongProfile(
        `this tree has no mode ${value}`,
        'mode: release or debug; see conf/*.mk of the tree',
      ),
    ),
    certain(
      'architecture',
      /\*\*\* unsupported architecture (?<value>\S+?)\.? /,
      ({ groups: { value = '' } }) =>
        wrongProfile(`this tree has no architecture ${value}`, `arch: ${archsOfOsv.join(' or ')}`),
    ),
    certain(
      'drivers-profile',
      /\*\*\* unsupported drivers profile (?<value>\S+?)\.? /,
      ({ groups: { value = '' } }) =>
        wrongProfile(
          `this tree has no driver profile ${value}`,
          'osv.drivers_profile names a file of conf/profiles/<arch>; osv-kernel check lists them',
        ),
    ),
    certain(
      'configuration-file',
      /\*\*\* Missing configuration file (?<file>\S+) +Stop\.$/,
      ({ groups: { file = '' } }) =>
        wrongProfile(
          `no configuration file ${withoutStop(file)}`,
          'osv.config_file and conf_dot_file start from the sources',
        ),
    ),
    certain(
      'version-script',
      /\*\*\* Missing version script: (?<file>\S+) +Stop\.$/,
      ({ groups: { file = '' } }) =>
        wrongProfile(
          `no version script ${withoutStop(file)}`,
          'osv.conf.version_script names a file of the tree; osv.app_specific: true makes one from the image’s programs',
        ),
    ),
    // scripts/build
    certain('file-system', /^Unknown filesystem "(?<value>[^"]+)"/, ({ groups: { value = '' } }) =>
      wrongProfile(
        `this tree has no file system ${value}`,
        'osv.fs: see scripts/build of the tree, or osv-kernel check',
      ),
    ),
    // scripts/osv/modules/resolve.py
    certain(
      'no-module',
      /^Exception: Module not found: (?<name>.+?)\. Please check configuration/,
      ({ groups: { name = '' }, emptySubmodules }) =>
        emptySubmodules.includes('apps')
          ? {
              ...missingSubmodule('apps'),
              what: `no module ${name}: the submodule apps is missing`,
            }
          : wrongProfile(
              `this tree has no module ${name}`,
              'osv.image and osv.modules name folders of modules/ and apps/; osv.module_folders adds one of yours; osv-kernel check lists them',
            ),
    ),
    certain(
      'no-module',
      /^Exception: Path does not exist: (?<path>.+)$/,
      ({ groups: { path = '' } }) =>
        wrongProfile(
          `a module’s folder does not exist: ${path}`,
          'check config.json of the tree, osv.module_folders and the usr.manifest of the module',
        ),
    ),
    certain(
      'run-configuration',
      /^Exception: Desired to run (?<name>\S+) but (?<other>\S+) already selected/,
      ({ groups: { name = '', other = '' } }) =>
        wrongProfile(
          `both ${name} and ${other} are set to run`,
          'name one run configuration of a module in osv.image',
        ),
    ),
    certain(
      'run-configuration',
      /^Exception: Attribute (?<name>\S+) not set in module (?<module>\S+)/,
      ({ groups: { name = '', module = '' } }) =>
        wrongProfile(
          `the module ${module} has no run configuration ${name}`,
          'osv.image: MODULE or MODULE.RUN as its module.py defines',
        ),
    ),
    certain(
      'two-providers',
      /^Exception: There is more than one module included that provides: '(?<name>[^']+)'/,
      ({ groups: { name = '' } }) =>
        wrongProfile(
          `two modules provide ${name}`,
          'leave one of them out of osv.image and osv.modules',
        ),
    ),
    certain(
      'two-files',
      /^Exception: Guest path '(?<path>[^']+)' already mapped/,
      ({ groups: { path = '' } }) =>
        wrongProfile(`two modules put a file at ${path}`, 'leave one out, or correct osv.manifest'),
    ),
    // scripts/osv/modules/api.py is imported by every module.py
    certain(
      'no-python-module',
      /^ModuleNotFoundError: No module named '(?<name>osv(?:\.\w+)*)'/,
      ({ groups: { name = '' } }) => ({
        ...missingPythonModule(name),
        kind: 'build-failed',
        hint: 'module.py files are read by scripts/module.py of the tree, with scripts/ in PYTHONPATH',
      }),
    ),
    // the guide's troubleshooting chapter, "Symbol Not Found"
    undefinedReference(
      'check require() in the module.py and the libraries of its Makefile; osv.conf.hide_symbols and osv.app_specific hide symbols, and a disabled driver or conf_ option removes its own',
    ),
    // scripts/module.py
    certain(
      'module-not-enabled',
      /^Exception: Attempt to disable module (?<name>\S+) but not enabled/,
      ({ groups: { name = '' } }) =>
        wrongProfile(
          `the module ${name} cannot be left out, because nothing names it`,
          'osv.image can leave out only modules that it names itself, not those that other modules require',
        ),
    ),
    // Debian's JDK has a link to its sources, which are in a separate package
    certain(
      'jdk-sources',
      /^FileNotFoundError: \[Errno 2\] No such file or directory: '\/usr\/lib\/jvm\/(?:[a-z]+-)?java-(?<version>\d+)-\S*\/src\.zip'/,
      ({ groups: { version = '' } }) => ({
        kind: 'infrastructure',
        what: 'the JDK for the image has a link to sources that are not installed',
        hint: `install the Debian package openjdk-${version}-source`,
      }),
    ),
    // scripts/gen-rofs-img.py, scripts/mkbootfs.py: the manifest's files
    certain(
      'manifest-file',
      /^FileNotFoundError: \[Errno 2\] No such file or directory: '(?<file>[^'/]*\/[^']*)'$/,
      ({ groups: { file = '' } }) => ({
        kind: 'build-failed',
        what: `the image’s manifest names ${file}, which is missing`,
        hint: 'see osv.manifest, and the usr.manifest of the modules that osv.image names',
      }),
    ),
    // scripts/upload_manifest.py: a VM makes the ZFS pool
    certain(
      'build-vm',
      /^(?:qemu failed\.|Timed out waiting for cpiod on port|Upload failed\.|ERROR: file upload failed:|(?:ConnectionResetError|ConnectionRefusedError|BrokenPipeError): )/,
      {
        kind: 'infrastructure',
        what: 'the virtual machine that fills the file system failed',
        hint: 'fs: zfs boots a machine during the build: see osv-kernel doctor for KVM, or use osv.fs: rofs',
      },
    ),
    // scripts/build
    likely('no-result', /^'make(?: \w+)?' did not leave expected results/, {
      kind: 'build-failed',
      what: 'make succeeded but built nothing',
      hint: 'the build folder holds another build’s state: --no-cache starts from an empty one',
    }),
  ],
}
