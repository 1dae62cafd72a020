import { expect, test } from '@jest/globals'
import { parseOsRelease } from '../../../src/host/facts/distribution.js'

test.each([
  [
    'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nVERSION_ID="12"\nID=debian\n',
    { id: 'debian', version: '12', name: 'Debian GNU/Linux 12 (bookworm)' },
  ],
  [
    'PRETTY_NAME="Ubuntu 24.04.1 LTS"\nID=ubuntu\nID_LIKE=debian\nVERSION_ID="24.04"\n',
    { id: 'ubuntu', version: '24.04', name: 'Ubuntu 24.04.1 LTS' },
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
