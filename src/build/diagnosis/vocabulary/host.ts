import { certain, likely, remark, type BuildVocabulary, type Finding } from './symptom.js'

const moreMemory = 'lower build.jobs, add swap or memory, leave out link-time optimization'

function killed(program: string): Finding {
  return {
    kind: 'infrastructure',
    what: `${program} was killed, most likely for lack of memory`,
    hint: moreMemory,
  }
}

const diskFull: Finding = {
  kind: 'infrastructure',
  what: 'the disk is full',
  hint: 'make room for the build, the cache and the output folder',
}

/** Resources that the build host lacks or forbids. (GCC, binutils, LLVM, make, glibc) */
export const hostVocabulary: BuildVocabulary = {
  symptoms: [
    certain('disk-full', /No space left on device|Disk quota exceeded/, diskFull),
    certain('killed', /Killed signal terminated program (?<program>[\w+.-]+)/, ({ groups }) =>
      killed(groups.program ?? 'the compiler'),
    ),
    // GCC before 8
    certain(
      'killed',
      /internal compiler error: Killed \(program (?<program>[\w+.-]+)\)/,
      ({ groups }) => killed(groups.program ?? 'the compiler'),
    ),
    certain('killed', /(?<![\w+.-])(?<program>[\w+.-]+) terminated with signal 9\b/, ({ groups }) =>
      killed(groups.program ?? 'the linker'),
    ),
    certain(
      'memory-exhausted',
      /virtual memory exhausted|\bmemory exhausted$|cc1\w{0,10}: out of memory|LLVM ERROR: out of memory|std::bad_alloc|java\.lang\.OutOfMemoryError|\bCannot allocate memory\b/,
      { kind: 'infrastructure', what: 'the build was out of memory', hint: moreMemory },
    ),
    // GNU make reports this for a command killed by signal 9; a shell passes it on as a status.
    certain(
      'killed',
      /^make(?:\[\d+\])?: \*\*\* \[.*\] (?:Killed|Error 137)$/,
      killed('a command'),
    ),
    certain('read-only', /: Read-only file system$/, {
      kind: 'infrastructure',
      what: 'a file system is read-only',
      hint: 'the build writes where it must not: see the path in the evidence',
    }),
    certain('processes', /\bCannot fork\b|: Resource temporarily unavailable$/, {
      kind: 'infrastructure',
      what: 'no more processes can be started',
      hint: 'raise the limit (ulimit -u), end other programs, or lower build.jobs',
    }),
    certain('open-files', /Too many open files/, {
      kind: 'infrastructure',
      what: 'too many open files',
      hint: 'raise the limit (ulimit -n), or lower build.jobs',
    }),
    likely(
      'kvm-forbidden',
      /\/dev\/kvm\b.{0,200}Permission denied|Permission denied.{0,200}\/dev\/kvm\b/,
      {
        kind: 'infrastructure',
        what: '/dev/kvm may not be opened',
        hint: 'add this user to the group kvm; osv-kernel doctor shows more',
      },
    ),
    likely(
      'permission',
      /(?:^|\s|['‘"])(?<file>[\w./+-]+)['’"]?: Permission denied$/,
      ({ groups: { file = 'a file' } }) => ({
        kind: 'infrastructure',
        what: `no permission for ${file}`,
        hint: `it belongs to another user (an earlier build as root?), or is a script without its executable bit`,
      }),
    ),
    remark('clock-skew', /Clock skew detected|has modification time .{1,80} in the future/, {
      kind: 'infrastructure',
      what: 'files have time stamps in the future',
      hint: 'this host’s clock is behind, or the cache folder is on a server with another clock: make cannot tell what is old',
    }),
  ],
}
