import { architectures } from '../../../machine/arch.js'

/**
 * Which Debian package provides what a build lacks. Names of Debian 12, or of 13 if 12 has none.
 * Covers programs that builds of OSv (scripts/setup.py, the Makefiles of its modules), Linux
 * (Documentation/process/changes.rst) and mkosi call. Programs named like their package are in
 * `namedAlike`.
 */
const byProgram: Readonly<Record<string, string>> = {
  'apt-get': 'apt',
  ar: 'binutils',
  as: 'binutils',
  autoreconf: 'autoconf',
  aclocal: 'automake',
  bwrap: 'bubblewrap',
  'c++': 'g++',
  cargo: 'cargo',
  cc: 'gcc',
  certtool: 'gnutls-bin',
  debugfs: 'e2fsprogs',
  depmod: 'kmod',
  go: 'golang-go',
  java: 'default-jre-headless',
  javac: 'default-jdk-headless',
  ld: 'binutils',
  'ld.bfd': 'binutils',
  'ld.gold': 'binutils',
  'ld.lld': 'lld',
  libtoolize: 'libtool',
  mcopy: 'mtools',
  'mkfs.btrfs': 'btrfs-progs',
  'mkfs.erofs': 'erofs-utils',
  'mkfs.ext4': 'e2fsprogs',
  'mkfs.vfat': 'dosfstools',
  'mkfs.xfs': 'xfsprogs',
  mkimage: 'u-boot-tools',
  mksquashfs: 'squashfs-tools',
  modprobe: 'kmod',
  msgfmt: 'gettext',
  mvn: 'maven',
  ninja: 'ninja-build',
  nm: 'binutils',
  objcopy: 'binutils',
  objdump: 'binutils',
  pahole: 'dwarves',
  pip: 'python3-pip',
  pip3: 'python3-pip',
  python: 'python-is-python3',
  'qemu-img': 'qemu-utils',
  'qemu-io': 'qemu-utils',
  'qemu-nbd': 'qemu-utils',
  readelf: 'binutils',
  rustc: 'rustc',
  scanelf: 'pax-utils',
  setcap: 'libcap2-bin',
  sgdisk: 'gdisk',
  strip: 'binutils',
  'systemd-repart': 'systemd',
  ukify: 'systemd-ukify',
  xorriso: 'xorriso',
  xz: 'xz-utils',
  yacc: 'bison',
  ...Object.fromEntries(
    Object.values(architectures).map(({ qemu }) => [qemu.program, qemu.debianPackage]),
  ),
}

const namedAlike: ReadonlySet<string> = new Set([
  ...['ant', 'autoconf', 'automake', 'bc', 'bison', 'bzip2', 'ccache', 'clang', 'cmake', 'cpio'],
  ...['curl', 'dwarves', 'file', 'flex', 'g++', 'gawk', 'gcc', 'gdb', 'genromfs', 'git', 'gperf'],
  ...['gradle', 'gzip', 'kmod', 'libtool', 'lld', 'llvm', 'lua5.3', 'lz4', 'lzop', 'm4', 'make'],
  ...['maven', 'meson', 'nasm', 'nodejs', 'npm', 'openssl', 'p11-kit', 'patch', 'patchelf', 'perl'],
  ...['pkg-config', 'python3', 'rpm', 'rsync', 'ruby', 'socat', 'swig', 'tcpdump', 'unzip', 'wget'],
  ...['yasm', 'zip', 'zstd'],
])

/** `aarch64-linux-gnu-gcc` is in gcc-aarch64-linux-gnu; a version suffix belongs to both names. */
const crossTool = /^(?<triple>[a-z0-9_]+-linux-gnu[a-z0-9]*)-(?<tool>[a-z+]+)(?:-(?<version>\d+))?$/

export function packageOfProgram(program: string): string | undefined {
  const name = program.slice(program.lastIndexOf('/') + 1)
  const cross = crossTool.exec(name)?.groups
  if (cross !== undefined) {
    const { triple = '', tool = '', version } = cross
    const base = tool === 'gcc' || tool === 'g++' ? tool : 'binutils'
    const numbered = version === undefined || base === 'binutils' ? base : `${base}-${version}`
    return `${numbered}-${triple.replaceAll('_', '-')}`
  }
  if (Object.hasOwn(byProgram, name)) return byProgram[name]
  return namedAlike.has(name) ? name : undefined
}

type Rule = readonly [pattern: RegExp, debianPackage: string]

function firstOf(rules: readonly Rule[], name: string): string | undefined {
  return rules.find(([pattern]) => pattern.test(name))?.[1]
}

const headers: readonly Rule[] = [
  [/^boost\//, 'libboost-all-dev'],
  [/^openssl\//, 'libssl-dev'],
  [/^yaml-cpp\//, 'libyaml-cpp-dev'],
  [/^(?:libelf|gelf)\.h$/, 'libelf-dev'],
  [/^(?:elfutils\/)?libdw\w*\.h$/, 'libdw-dev'],
  [/^(?:n?curses|term|panel|menu)\.h$/, 'libncurses-dev'],
  [/^(?:editline\/readline|histedit)\.h$/, 'libedit-dev'],
  [/^readline\//, 'libreadline-dev'],
  [/^lua(?:lib|xlib|conf)?\.h(?:pp)?$|^lua5\.3\//, 'liblua5.3-dev'],
  [/^z(?:lib|conf)\.h$/, 'zlib1g-dev'],
  [/^zstd\.h$/, 'libzstd-dev'],
  [/^lz4\w*\.h$/, 'liblz4-dev'],
  [/^lzma\.h$/, 'liblzma-dev'],
  [/^curl\//, 'libcurl4-openssl-dev'],
  [/^gnutls\//, 'libgnutls28-dev'],
  [/^gmp\.h$/, 'libgmp-dev'],
  [/^mp(?:c|fr)\.h$/, 'libmpc-dev'],
  [/^cap-ng\.h$/, 'libcap-ng-dev'],
  [/^sys\/capability\.h$/, 'libcap-dev'],
  [/^Python\.h$/, 'python3-dev'],
  [/^jni\.h$/, 'default-jdk-headless'],
  [/^uuid\/uuid\.h$/, 'uuid-dev'],
  [/^ffi\.h$/, 'libffi-dev'],
]

/** The package of a header, as written in `#include`. */
export function packageOfHeader(header: string): string | undefined {
  return firstOf(headers, header)
}

const libraries: readonly Rule[] = [
  [/^boost_/, 'libboost-all-dev'],
  [/^(?:ssl|crypto)$/, 'libssl-dev'],
  [/^yaml-cpp$/, 'libyaml-cpp-dev'],
  [/^stdc\+\+$/, 'libstdc++-12-dev'],
  [/^(?:gcc|gcc_eh|gcc_s)$/, 'gcc'],
  [/^(?:c|m|pthread|dl|rt|crypt)$/, 'libc6-dev'],
  [/^elf$/, 'libelf-dev'],
  [/^(?:n?curses\w*|tinfo)$/, 'libncurses-dev'],
  [/^edit$/, 'libedit-dev'],
  [/^readline$/, 'libreadline-dev'],
  [/^z$/, 'zlib1g-dev'],
  [/^zstd$/, 'libzstd-dev'],
  [/^lz4$/, 'liblz4-dev'],
  [/^curl$/, 'libcurl4-openssl-dev'],
  [/^uuid$/, 'uuid-dev'],
]

/** The package of a library, as written after `-l`. */
export function packageOfLibrary(library: string): string | undefined {
  return firstOf(libraries, library)
}

const pythonModules: Readonly<Record<string, string>> = {
  Crypto: 'python3-pycryptodome',
  cryptography: 'python3-cryptography',
  distutils: 'python3-setuptools',
  dpkt: 'python3-dpkt',
  elftools: 'python3-pyelftools',
  jinja2: 'python3-jinja2',
  jsonschema: 'python3-jsonschema',
  pefile: 'python3-pefile',
  pip: 'python3-pip',
  requests: 'python3-requests',
  setuptools: 'python3-setuptools',
  six: 'python3-six',
  venv: 'python3-venv',
  yaml: 'python3-yaml',
}

/** The package of a module, as written in `import`. */
export function packageOfPythonModule(module: string): string | undefined {
  const [top = ''] = module.split('.')
  return Object.hasOwn(pythonModules, top) ? pythonModules[top] : undefined
}
