/**
 * `npm test`: installs what the tests need besides npm packages, then runs them on the Node that
 * runs the action. Arguments are handed on to jest.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { installDebianPackages } from './debian-packages.mjs'

const root = path.resolve(import.meta.dirname, '..')

installDebianPackages([
  ...[
    'qemu-system-x86',
    'qemu-utils',
    'gcc',
    'libc6-dev',
    'make',
    'binutils',
    'ccache',
    'git',
    'gdb',
    'gdb-multiarch',
  ],
  ...[
    'busybox-static',
    'cpio',
    'e2fsprogs',
    'erofs-utils',
    'faketime',
    'gzip',
    'tar',
    'xz-utils',
    'zstd',
  ],
  // The example kernel for 64-bit Arm.
  ...['qemu-system-arm', 'gcc-aarch64-linux-gnu'],
  // What a tree of OSv is built with; our own small one has the same contract.
  ...['g++', 'bison', 'flex', 'rsync', 'file', 'pax-utils', 'libboost-dev'],
  ...['python3', 'python3-requests', 'python3-dpkt', 'python3-pyelftools'],
])
// What reads the page of the HTML report; Ubuntu has it as a snap alone. Its tests say when they skip.
if (!['/usr/bin/chromium', '/usr/bin/google-chrome'].some((file) => existsSync(file)))
  try {
    installDebianPackages(['chromium'])
  } catch (error) {
    console.log(`${error.message}: the page is not tried in a browser`)
  }

const { status } = spawnSync(
  path.join(root, 'node_modules/node/bin/node'),
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    path.join(root, 'node_modules/jest/bin/jest.js'),
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
)
process.exit(status ?? 1)
