/** A process that takes a lock, prints its progress, and holds the lock until it is killed. */
import { takeLock } from '../../../src/host/files/lock.js'
import { runProcess } from '../../../src/host/process/process.js'

const [, , file] = process.argv
const say = (text: string): void => void process.stdout.write(`${text}\n`)
const never = new AbortController().signal
const lock = await takeLock(file ?? '', (holder) => say(`waiting for ${holder}`), never)
if (!lock.ok) throw new Error(lock.failure.summary)
say('locked')
// A command outlives a killed holder; the lock must not. Prints the command's process number.
await runProcess({ argv: ['sh', '-c', 'echo $$; exec sleep 1000'] }, say)
