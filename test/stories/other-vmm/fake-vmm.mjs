import { closeSync, existsSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { setInterval } from 'node:timers'

/**
 * Stands for a VMM: checks what it is given as the real one would, then does what the first word of
 * the guest's command line says. The first argument is the name of the VMM that it plays.
 */
const [name, ...args] = process.argv.slice(2)

/** Ends with the last words that are not the guest's. */
function refuse(status, text) {
  process.stderr.write(`${text}\n`)
  process.exit(status)
}

function valueOf(option) {
  const at = args.indexOf(option)
  return at === -1 ? undefined : args[at + 1]
}

function checkFiles(files) {
  const missing = files.find((file) => !existsSync(file))
  if (missing !== undefined) refuse(1, `no file ${missing}`)
}

/** The guest of both VMMs: `word` selects its behaviour, `ends` how it ends. */
function playGuest(word, disk, ends) {
  writeSync(1, 'hello from the guest\n')
  if (disk !== undefined) {
    const descriptor = openSync(disk, 'r+')
    writeSync(descriptor, 'written by the guest')
    closeSync(descriptor)
  }
  if (word === 'crash') writeSync(1, 'Assertion failed: x (y.cc: z: 1)\n\n[backtrace]\nAborted\n')
  if (word === 'deaf') process.on('SIGTERM', () => undefined)
  const end = ends[word]
  if (end === undefined) setInterval(() => undefined, 1000)
  else end()
}

function playFirecracker() {
  const { drives, 'boot-source': source } = JSON.parse(readFileSync(valueOf('--config-file')))
  const log = valueOf('--log-path')
  if (!args.includes('--no-api')) refuse(153, 'it would wait for its API')
  const files = [source.kernel_image_path, ...drives.map((drive) => drive.path_on_host)]
  checkFiles(log === undefined ? files : [...files, log])
  const say = (text) =>
    writeFileSync(log ?? 1, `2026-11-21T10:00:00.123456789 [anonymous-instance:main] ${text}\n`, {
      flag: 'a',
    })
  say('Running Firecracker v1.16.0')
  // As 1.16.1: it reports success, whatever ended the guest.
  const leave = () => {
    say('Vmm is stopping.')
    say('Firecracker exiting successfully. exit_code=0')
    process.exit(0)
  }
  playGuest(source.boot_args, drives[0]?.path_on_host, {
    leave,
    fault: () => {
      say('Unexpected exit reason on vcpu run: Shutdown')
      leave()
    },
    lost: () => {
      say('Received KVM_EXIT_INTERNAL_ERROR signal')
      leave()
    },
    broken: () => {
      say('Failed to build MicroVM: no such thing')
      say('Firecracker exiting with error. exit_code=1')
      process.exit(1)
    },
  })
}

function playCloudHypervisor() {
  const disks = args.filter((word) => word.startsWith('path='))
  const paths = disks.map((word) => word.replace(/^path=/, '').replace(/,.*/, ''))
  checkFiles([valueOf('--kernel'), ...paths])
  const monitor = valueOf('--event-monitor')?.replace('fd=', '')
  const report = (source, event, properties = null) => {
    const text = `${JSON.stringify({ source, event, properties }, null, 2)}\n\n`
    if (monitor !== undefined) writeSync(Number(monitor), text)
  }
  report('vm', 'booted')
  const leave = () => {
    report('vm', 'shutdown')
    process.exit(0)
  }
  // As the real one, which does not accept a separate value that begins with a dash.
  if (args.includes('--cmdline')) refuse(2, 'error: it may begin with a dash')
  const text = args.find((word) => word.startsWith('--cmdline='))?.replace('--cmdline=', '')
  playGuest(text, paths[0], {
    leave,
    fault: () => {
      report('vm', 'rebooting')
      setInterval(() => writeSync(1, 'booted again\n'), 300)
    },
    panic: () => {
      report('guest', 'panic', { event: 'panic' })
      setInterval(() => undefined, 1000)
    },
    lost: () => {
      process.stderr.write('cloud-hypervisor: ERROR: VCPU generated error: VcpuRun(bad)\n')
      leave()
    },
    // As 53.0, which tells of a shutdown when it could not boot.
    broken: () => {
      report('vm', 'shutdown')
      const said = 'Error: Cloud Hypervisor exited with the following chain of errors:'
      refuse(1, `${said}\n  0: Error booting VM\n  1: no such thing`)
    },
  })
}

if (name === 'firecracker') playFirecracker()
else playCloudHypervisor()
