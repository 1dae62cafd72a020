import { describe, expect, test } from '@jest/globals'
import { checkArguments } from '../../../src/profile/schema/extra-arguments.js'

describe('accepted', () => {
  test.each([
    [[]],
    [['-device', 'edu']],
    [['-device', 'qemu-xhci,id=usb', '-device', 'usb-kbd,bus=usb.0']],
    [['-device', 'pcie-root-port,id=p,chassis=1', '-device', 'pvpanic-pci']],
    [['-global', 'kvm-pit.lost_tick_policy=discard']],
    [['-rtc', 'base=2026-01-01T00:00:00,clock=vm']],
    [['-smbios', 'type=1,manufacturer=a,,file=b']],
    [['-fw_cfg', 'name=opt/org.example/x,string=y']],
    [['-icount', 'shift=auto']],
  ])('%j', (words) => {
    expect(checkArguments(words)).toEqual([])
  })
})

describe.each<[readonly string[], number, RegExp]>([
  [['-m', '1G'], 0, /set by boot\.memory/],
  [['--append', 'x'], 0, /set by boot\.cmdline/],
  [['-drive', 'file=/etc/shadow'], 0, /set by boot\.disks/],
  [['-netdev', 'user,id=n'], 0, /set by boot\.network/],
  [['-virtfs', 'local'], 0, /set by boot\.shares/],
  [['-chardev', 'file,id=c,path=/x'], 0, /not accepted here; these are: -device/],
  [['-monitor', 'stdio'], 0, /not accepted/],
  [['-qmp', 'unix:/x'], 0, /not accepted/],
  [['-object', 'memory-backend-file,id=m,mem-path=/x'], 0, /not accepted/],
  [['-device=edu'], 0, /not accepted/],
  [['/etc/passwd'], 0, /not accepted/],
  [['constructor', 'edu'], 0, /not accepted/],
  [['-device'], 0, /needs a value/],
  [['-device', 'edu', '-s'], 2, /not accepted/],
  [['-device', 'virtio-blk-pci,drive=d'], 1, /attached by boot\.disks/],
  [['-device', 'virtio-net-pci'], 1, /attached by boot\.network/],
  [['-device', 'virtio-9p-pci,fsdev=f,mount_tag=t'], 1, /attached by boot\.shares/],
  [['-device', 'virtio-rng-pci'], 1, /attached by boot\.rng/],
  [['-device', 'isa-debug-exit,iobase=0xf4'], 1, /attached by boot\.debug_exit/],
  [['-device', 'i6300esb'], 1, /attached by boot\.watchdog/],
  [['-device', 'virtconsole,chardev=console'], 1, /attached by boot\.consoles/],
  [['-device', 'driver=virtio-net-pci'], 1, /attached by boot\.network/],
  [['-device', 'edu,driver=vfio-pci'], 1, /one driver/],
  [['-device', '{"driver":"vfio-pci"}'], 1, /not on the list/],
  [['-device', 'vfio-pci,host=00:01.0'], 1, /not on the list/],
  [['-device', 'loader,file=/etc/shadow,addr=0'], 1, /not on the list/],
  [['-device', 'VGA,romfile=/etc/shadow'], 1, /romfile=/],
  [['-global', 'VGA.romfile=/etc/shadow'], 1, /romfile=/],
  [['-global', 'driver=VGA,property=romfile,value=/etc/shadow'], 1, /short form/],
  [['-smbios', 'file=/etc/shadow'], 1, /file=/],
  [['-smbios', 'type=11,path=/etc/shadow'], 1, /path=/],
  [['-fw_cfg', 'name=opt/x,file=/etc/shadow'], 1, /only name=opt/],
  [['-fw_cfg', 'name=etc/x,string=y'], 1, /only name=opt/],
  [['-fw_cfg', 'name=opt/x,string=y,file=/etc/shadow'], 1, /only name=opt/],
  [['-fw_cfg', 'name=opt/x,string=y,name=etc/foo'], 1, /only name=opt/],
  [['-fw_cfg', 'name=opt/x,string=y,string=z'], 1, /only name=opt/],
  [['-icount', 'shift=1,rr=replay,rrfile=/x'], 1, /rrfile=/],
])('%j', (words, index, message) => {
  test('is refused, with the profile key if there is one', () => {
    expect(checkArguments(words)).toEqual([{ index, message: expect.stringMatching(message) }])
  })
})

test('names the middle one of three', () => {
  const words = ['-device', 'edu', '-device', 'nvme', '-device', 'usb-hub']
  expect(checkArguments(words).map(({ index }) => index)).toEqual([3])
})
