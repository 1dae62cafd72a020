/**
 * A QEMU with the misbehaviour that `fake=BEHAVIOUR` anywhere in its arguments selects. The guest's
 * command line can contain it, so that this also replaces the real QEMU in PATH.
 */
import { Buffer } from 'node:buffer'
import { spawn } from 'node:child_process'
import { createWriteStream, openSync, writeSync } from 'node:fs'
import net from 'node:net'
import { setInterval, setTimeout } from 'node:timers'

const [, behaviour = 'powers-off', amount = '0'] =
  /fake=([a-z0-9-]+):?(\d*)/.exec(process.argv.slice(2).join(' ')) ?? []
const [, logFile] = /logfile=([^, ]+)/.exec(process.argv.join(' ')) ?? []
const greeting = '{"QMP": {"version": {}, "capabilities": []}}\r\n'

/** A machine that behaves well, except for `changes`. */
function serve({ cont = () => undefined, ...changes }) {
  const control = new net.Socket({ fd: 3 })
  control.on('error', () => undefined)
  const say = (message) => control.write(`${JSON.stringify(message)}\r\n`)
  const event = (name, data) => say({ event: name, ...(data === undefined ? {} : { data }) })
  const end = (reason, status = 0) => {
    event('SHUTDOWN', { guest: true, reason })
    control.end(() => process.exit(status))
  }
  const machine = { control, say, event, end, print: (text) => void writeSync(1, text) }
  const commands = {
    quit: () => {
      say({ return: {} })
      end('host-qmp-quit')
    },
    cont: () => {
      event('RESUME')
      say({ return: {} })
      cont(machine)
    },
    ...changes.commands?.(machine),
  }
  let rest = ''
  control.on('data', (data) => {
    const lines = (rest + String(data)).split('\n')
    rest = lines.pop()
    for (const line of lines) {
      const { execute } = JSON.parse(line)
      const command = commands[execute] ?? (() => say({ return: {} }))
      command()
    }
  })
  const { greet = () => control.write(greeting) } = changes
  greet(machine)
  return machine
}

const stayForEver = () => setInterval(() => undefined, 1000)
const ready = ({ print }) => print('ready\n')

/** Writes `bytes` bytes to the console and its log as fast as they are read, then powers off. */
function flood(piece) {
  const log = logFile === undefined ? undefined : openSync(logFile, 'w')
  serve({
    cont: ({ end }) => {
      const out = createWriteStream('', { fd: 1, autoClose: false })
      let left = Number(amount)
      const write = () => {
        while (left > 0) {
          left -= piece.length
          if (log !== undefined) writeSync(log, piece)
          if (!out.write(piece)) {
            out.once('drain', write)
            return
          }
        }
        out.write('\nready\n', () => end('guest-shutdown'))
      }
      write()
    },
  })
}

const behaviours = {
  'powers-off': () =>
    serve({
      cont: (machine) => {
        ready(machine)
        machine.end('guest-shutdown')
      },
    }),
  'runs-on': () => serve({ cont: ready }),
  'lets-run-before-it-says-so': () =>
    serve({
      commands: ({ event, say, print }) => ({
        cont: () => {
          event('RESUME')
          print('booting\n')
          setTimeout(() => say({ return: {} }), 300)
        },
      }),
    }),

  'ends-saying-why': () => {
    writeSync(2, 'qemu-system-x86_64: unsupported machine type\n')
    process.exit(1)
  },
  'ends-silently': () => process.exit(1),
  'ends-as-if-well': () => process.exit(0),
  'is-killed': () =>
    serve({
      cont: (machine) => {
        machine.print('booting\n')
        process.kill(process.pid, 'SIGKILL')
      },
    }),

  'ignores-every-request': () => {
    process.on('SIGTERM', () => undefined)
    serve({ cont: ready, commands: () => ({ quit: () => undefined }) })
  },
  'refuses-to-quit': () =>
    serve({
      cont: ready,
      commands: ({ say }) => ({
        quit: () => say({ error: { class: 'GenericError', desc: 'not now' } }),
      }),
    }),
  'refuses-to-run': () =>
    serve({
      commands: ({ say }) => ({
        cont: () => say({ error: { class: 'GenericError', desc: 'no such thing' } }),
      }),
    }),

  'never-greets': stayForEver,
  'greets-late': () =>
    serve({ cont: ready, greet: ({ control }) => setTimeout(() => control.write(greeting), 900) }),
  'greets-in-half': () => {
    stayForEver()
    serve({ greet: ({ control }) => control.write(greeting.slice(0, 12)) })
  },
  'answers-in-half': () =>
    serve({ commands: ({ control }) => ({ cont: () => control.write('{"retu') }) }),
  'tells-before-greeting': () =>
    serve({
      cont: ready,
      greet: ({ control, event }) => {
        event('RTC_CHANGE', { offset: 1 })
        event('STOP')
        control.write(greeting)
      },
    }),

  'says-no-json': () => serve({ greet: ({ control }) => control.write('Hello!\n') }),
  'says-no-utf8': () =>
    serve({ greet: ({ control }) => control.write(Buffer.from([0xff, 0xfe, 0x80, 0x0a])) }),
  'says-odd-json': () =>
    serve({
      cont: ready,
      greet: ({ control }) =>
        control.write(
          '{"event": 5, "data": {"reason": {}}}\n{"event": "X", "data": null}\n' + greeting,
        ),
    }),
  'errs-with-null': () => serve({ greet: ({ control }) => control.write('{"error": null}\n') }),
  'says-a-list': () => serve({ greet: ({ control }) => control.write('[]\n') }),
  'says-a-line-without-end': () =>
    serve({ greet: ({ control }) => control.write('x'.repeat(20_000_000)) }),
  'closes-the-control-socket': () => {
    stayForEver()
    serve({
      cont: ({ control, print }) => {
        print('booting\n')
        control.destroy()
      },
    })
  },
  'loses-its-protocol': () =>
    serve({
      cont: ({ control, print }) => {
        print('booting\n')
        control.write('Segmentation fault\n')
      },
    }),

  'floods-its-messages': () => {
    const lines = 'qemu-system-x86_64: warning: again\n'.repeat(1000)
    serve({
      cont: () => {
        const write = () => process.stderr.write(lines, write)
        write()
      },
    })
  },
  'complains-without-end': () => {
    process.stderr.write('x'.repeat(50_000_000), () => process.exit(1))
  },

  'leaves-a-child': () =>
    serve({
      cont: (machine) => {
        spawn('sleep', ['86399'], { stdio: 'inherit' })
        ready(machine)
        machine.end('guest-shutdown')
      },
    }),
  'leaves-a-child-of-its-own-session': () =>
    serve({
      cont: (machine) => {
        const { pid } = spawn('sleep', ['86398'], { stdio: 'inherit', detached: true })
        machine.print(`child ${pid}\n`)
        ready(machine)
        machine.end('guest-shutdown')
      },
    }),

  'watchdog-fires': () =>
    serve({
      cont: ({ event, print }) => {
        print('booting\n')
        event('WATCHDOG', { action: 'pause' })
        event('STOP')
      },
    }),
  'disk-fails': () =>
    serve({
      cont: ({ event, print }) => {
        print('booting\n')
        event('BLOCK_IO_ERROR', {
          ...{ device: 'disk0', operation: 'write', action: 'stop', nospace: true },
          reason: 'No space left on device',
        })
        event('STOP')
      },
    }),
  'stops-the-guest': () =>
    serve({
      cont: ({ event, print }) => {
        print('booting\n')
        event('STOP')
      },
    }),

  'powers-off-when-asked': () =>
    serve({
      cont: ready,
      commands: ({ say, event, end }) => ({
        system_powerdown: () => {
          say({ return: {} })
          event('POWERDOWN')
          setTimeout(() => end('guest-shutdown'), 100)
        },
      }),
    }),
  'resets-when-asked': () =>
    serve({
      cont: ready,
      commands: ({ say, end }) => ({
        system_powerdown: () => {
          say({ return: {} })
          end('guest-reset')
        },
      }),
    }),
  'goes-without-an-answer': () =>
    serve({
      cont: ready,
      commands: ({ end }) => ({ system_powerdown: () => end('guest-shutdown') }),
    }),
  'has-no-power-button': () =>
    serve({
      cont: ready,
      commands: ({ say }) => ({
        system_powerdown: () => say({ error: { class: 'GenericError', desc: 'no button' } }),
      }),
    }),

  flood: () =>
    flood(Buffer.from('[    1.234567] a line of a console that never stops\n'.repeat(1200))),
  'flood-colour': () =>
    flood(Buffer.from('[\u001b[32m  OK  \u001b[0m] Started naïve café — grün\r\n'.repeat(1200))),
  'flood-bytes': () =>
    flood(Buffer.from(Array.from({ length: 65_536 }, (_, i) => (i * 7919) % 251))),
  'flood-line': () => flood(Buffer.alloc(65_536, 'x')),
}

if (process.argv.includes('--version')) {
  writeSync(1, 'QEMU emulator version 8.2.0 (a fake)\n')
  process.exit(0)
}
const behave = behaviours[behaviour]
if (behave === undefined) throw new Error(`no such behaviour: ${behaviour}`)
behave()
