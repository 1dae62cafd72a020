#!/usr/bin/env node
const [major, minor] = process.versions.node.split('.').map(Number)
if (major > 20 || (major === 20 && minor >= 19)) {
  import('./index.js')
    .then(({ release }) => release())
    .catch((error) => {
      // The rest reports its own; this is for what is not there yet, as when no file can be opened.
      const isOfHost = error.syscall !== undefined
      console.error(
        'osv-kernel cannot start: ' +
          error.message +
          (isOfHost
            ? ' (raise the limits of this shell: ulimit -n, ulimit -u, ulimit -v; or end other programs)'
            : ''),
      )
      process.exitCode = isOfHost ? 3 : 70
    })
} else {
  console.error(
    'osv-kernel needs Node.js 20.19 or newer, and this is ' +
      process.version +
      ': install a newer one (https://nodejs.org/en/download)',
  )
  process.exitCode = 3
}
