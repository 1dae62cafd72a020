/**
 * The name of a Debian package (Debian Policy 5.6.1). apt-get also takes options, files and
 * `name=version`, so nothing else may reach it.
 */
export function isPackageName(name: string): boolean {
  return /^[a-z0-9][a-z0-9+.-]+$/.test(name)
}
