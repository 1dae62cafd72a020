import { customProfile } from '../custom-profile.js'
import { fromTop, type RepositoryFacts } from '../facts.js'
import { plainName, type Finding, type Kind } from '../finding.js'
import { describeKernelElf } from '../clues/kernel-elf.js'
import type { Line } from '../lines.js'

/** The step that has to leave the file. */
function buildSteps({ files }: RepositoryFacts, file: string): readonly Line[] {
  const known = new Set(files)
  const command = known.has('Makefile') ? 'make' : known.has('build.sh') ? './build.sh' : undefined
  return [
    command === undefined
      ? ['      - run: exit 1', `replace it: the commands that build ${file}`]
      : [`      - run: ${command}`, `a guess: what leaves ${file}`],
  ]
}

function detect(facts: RepositoryFacts): Finding | undefined {
  for (const [file, head] of facts.heads) {
    const elf = describeKernelElf(head)
    if (elf === undefined) continue
    const { protocol } = elf
    const boots =
      protocol === undefined
        ? 'nothing in it says how it is booted'
        : `${protocol} starts it: to boot it, write image: instead of files:, and expect:`
    return {
      what: `a kernel that is built elsewhere: ${file} is an ELF of ${elf.bits} bits without a loader`,
      name: plainName(
        file
          .split('/')
          .at(-1)
          ?.replace(/\.\w+$/, '') ?? '',
      ),
      profile: customProfile({
        what: `The size of ${file}, which other steps build`,
        folder: '',
        arch: undefined,
        commands: [],
        image: {
          path: fromTop(facts, file),
          why: 'what is measured; * and ** stand for any names',
        },
        tools: {},
        boot: { never: boots },
      }),
      steps: buildSteps(facts, file),
      timeoutMinutes: 30,
      remarks: [`boot: ${boots}`, `workflow: check the step that builds ${file}`],
    }
  }
  return undefined
}

export const elfKind: Kind = {
  name: 'elf',
  title: 'a kernel that is built elsewhere',
  looksFor: 'an ELF file without a loader: *.elf, *.bin, kernel, vmlinux, also in build/',
  detect,
}
