import { missingHeader, missingProgram } from './missing-part.js'
import { certain, likely, wrongProfile, type BuildVocabulary } from './symptom.js'
import { undefinedReference } from './undefined-reference.js'

/** Linux's kbuild; each entry names the file that prints it. */
export const linuxVocabulary: BuildVocabulary = {
  symptoms: [
    // Makefile (outputmakefile)
    certain(
      'not-clean',
      /source tree is not clean/,
      wrongProfile('the source folder holds an earlier build', 'run make mrproper in it'),
    ),
    // Makefile, scripts/kconfig/Makefile
    certain(
      'no-configuration',
      /\*\*\* Configuration file "[^"]*" not found|\*\*\* Can't find default configuration "(?<name>[^"]+)"/,
      ({ groups: { name } }) =>
        wrongProfile(
          name === undefined ? 'there is no .config' : `this tree has no configuration ${name}`,
          'linux.base names a default configuration of this tree and architecture',
        ),
    ),
    // scripts/cc-version.sh, scripts/ld-version.sh
    certain(
      'old-toolchain',
      /^\*\*\* (?<what>(?:C compiler|Compiler|Linker|Assembler|Rust compiler) .*is too old|.* is too old)\.?$/,
      ({ groups: { what = '' } }) => ({
        kind: 'infrastructure',
        what,
        hint: 'install a newer one and name it in toolchain.cc',
      }),
    ),
    // certs/Makefile: a distribution's configuration names its own key
    certain(
      'foreign-keys',
      /No rule to make target ['‘`](?<file>(?:debian|certs)\/\S+\.pem)['’]/,
      ({ groups: { file = '' } }) =>
        wrongProfile(
          `the configuration names a key that is not in the sources: ${file}`,
          'set CONFIG_SYSTEM_TRUSTED_KEYS and CONFIG_SYSTEM_REVOCATION_KEYS to ""',
        ),
    ),
    // scripts/link-vmlinux.sh
    certain('no-pahole', /BTF: (?:\S{1,200}: )?pahole\b/, (sight) =>
      missingProgram('pahole', sight),
    ),
    certain('no-btf', /Failed to generate BTF for vmlinux/, {
      kind: 'infrastructure',
      what: 'the kernel’s type information (BTF) could not be generated',
      hint: 'install a newer dwarves (pahole), or set CONFIG_DEBUG_INFO_BTF: n',
    }),
    // tools/objtool/Makefile, Makefile (prepare-objtool)
    certain(
      'no-libelf',
      /Cannot (?:find|generate ORC metadata).{0,200}libelf/,
      missingHeader('libelf.h'),
    ),
    // scripts/mod/modpost.c
    certain(
      'undefined-in-module',
      /ERROR: modpost: "(?<symbol>[^"]+)" \[(?<module>[^\][]+)\] undefined!/,
      ({ groups: { symbol = '', module = '' } }) => ({
        kind: 'build-failed',
        what: `${module} needs ${symbol}, which nothing exports`,
        hint: 'enable the option that contains it (built in, or as a module), or leave this module out',
      }),
    ),
    undefinedReference(
      'the option that contains it is off, or a module (m) while its user is built in (y)',
    ),
    // kmod
    likely(
      'no-module',
      /modprobe: FATAL: Module (?<name>\S+) not found/,
      ({ groups: { name = '' } }) =>
        wrongProfile(`the kernel has no module ${name}`, 'enable its option in linux.config'),
    ),
  ],
}
