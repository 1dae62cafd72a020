#!/usr/bin/env node
const [major, minor] = process.versions.node.split('.').map(Number)
if (major > 20 || (major === 20 && minor >= 19)) {
  import('./index.js').then(({ main }) => main())
} else {
  console.error(
    'osv-kernel needs Node.js 20.19 or newer, and this is ' +
      process.version +
      ': install a newer one (https://nodejs.org/en/download)',
  )
  process.exitCode = 3
}
