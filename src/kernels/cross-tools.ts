/**
 * The Debian package of a compiler or of binutils. Cross tools are named after their prefix:
 * x86_64-linux-gnu- is x86-64-linux-gnu; without a prefix they are the host's own.
 */
export function packageOfTool(tool: 'gcc' | 'g++' | 'binutils', prefix: string): string {
  return prefix === '' ? tool : `${tool}-${prefix.replace(/-$/, '').replaceAll('_', '-')}`
}
