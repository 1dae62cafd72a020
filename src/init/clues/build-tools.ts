/** Programs of builds and the Debian packages that have them. */
const packages: Readonly<Record<string, string>> = {
  gcc: 'gcc',
  'g++': 'g++',
  clang: 'clang',
  'ld.lld': 'lld',
  ld: 'binutils',
  nasm: 'nasm',
  yasm: 'yasm',
  'grub-mkrescue': 'grub-common',
  xorriso: 'xorriso',
  mformat: 'mtools',
  'mkfs.vfat': 'dosfstools',
  'qemu-img': 'qemu-utils',
  'aarch64-linux-gnu-gcc': 'gcc-aarch64-linux-gnu',
  'x86_64-linux-gnu-gcc': 'gcc-x86-64-linux-gnu',
  'i686-linux-gnu-gcc': 'gcc-i686-linux-gnu',
}

/** A library of gcc's for the other width. */
const multilib = /\s-m32\b/

const prefix = /(aarch64-linux-gnu-|x86_64-linux-gnu-|i686-linux-gnu-)/

/** The programs that the text of a build names, each with its Debian package. */
export function toolsOfBuild(text: string): Readonly<Record<string, string>> {
  const words = new Set(text.split(/[^\w.+-]+/))
  const named = Object.keys(packages).filter((tool) => words.has(tool))
  const [, cross] = prefix.exec(text) ?? []
  const usesCompiler = /\$\(CC\)|\$\{CC\}/.test(text) && !words.has('clang') && cross === undefined
  const tools = new Set([
    ...named,
    ...(cross === undefined ? [] : [`${cross}gcc`]),
    ...(usesCompiler || multilib.test(text) ? ['gcc'] : []),
    // It starts both.
    ...(named.includes('grub-mkrescue') ? ['xorriso', 'mformat'] : []),
  ])
  return Object.fromEntries([...tools].map((tool) => [tool, packages[tool] ?? tool]))
}
