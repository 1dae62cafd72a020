import { expect, test } from '@jest/globals'
import { parseOsRelease } from '../../../src/host/facts/distribution.js'

/** The lines of /etc/os-release that count, as base-files of each release has them. */
test.each([
  [
    'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nVERSION_ID="12"\nID=debian\n',
    { id: 'debian', version: '12', name: 'Debian GNU/Linux 12 (bookworm)' },
  ],
  [
    'PRETTY_NAME="Debian GNU/Linux 13 (trixie)"\nVERSION_ID="13"\nDEBIAN_VERSION_FULL=13.8\nID=debian\n',
    { id: 'debian', version: '13', name: 'Debian GNU/Linux 13 (trixie)' },
  ],
  [
    'PRETTY_NAME="Ubuntu 22.04.5 LTS"\nVERSION_ID="22.04"\nID=ubuntu\nID_LIKE=debian\n',
    { id: 'ubuntu', version: '22.04', name: 'Ubuntu 22.04.5 LTS' },
  ],
  [
    'PRETTY_NAME="Ubuntu 24.04.5 LTS"\nVERSION_ID="24.04"\nID=ubuntu\nID_LIKE=debian\nUBUNTU_CODENAME=noble\n',
    { id: 'ubuntu', version: '24.04', name: 'Ubuntu 24.04.5 LTS' },
  ],
  [
    'PRETTY_NAME="Ubuntu 26.04.1 LTS"\nVERSION_ID="26.04"\nID=ubuntu\nID_LIKE=debian\nUBUNTU_CODENAME=resolute\n',
    { id: 'ubuntu', version: '26.04', name: 'Ubuntu 26.04.1 LTS' },
  ],
  // sid
  [
    "PRETTY_NAME='Debian GNU/Linux forky/sid'\nID=debian\n",
    { id: 'debian', version: '', name: 'Debian GNU/Linux forky/sid' },
  ],
  ['', { id: '', version: '', name: 'this system' }],
])('%j', (text, expected) => {
  expect(parseOsRelease(text)).toEqual(expected)
})
