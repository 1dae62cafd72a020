/** Names of files and folders with credentials, of settings that hold them, and of sockets. */
export const credentialPlaces: readonly string[] = [
  ...['.ssh', '.gnupg', '.docker', '.kube', '.aws', '.azure', '.config', '.git', '.password-store'],
  ...['.terraform.d', '.mozilla', '.netrc', '.npmrc', '.pypirc', '.git-credentials'],
]
