import { expect, test } from '@jest/globals'
import { startGuestClock } from '../../src/machine/guest-clock.js'

test('stands still while we are busy with an event for long', () => {
  let now = 1000
  const clock = startGuestClock(() => now)
  now += 20
  clock.handle(() => (now += 6500))
  expect(clock.now()).toBe(20)
  now += 5
  expect(clock.now()).toBe(25)
})

test('goes on while an event takes as long as usual', () => {
  let now = 1000
  const clock = startGuestClock(() => now)
  clock.handle(() => (now += 3))
  expect(clock.now()).toBe(3)
})
