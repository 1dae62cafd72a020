/**
 * The firmware that probe.S is the source of, ready to be written to a file for QEMU's -bios.
 * Made by `node scripts/assemble-probe.mjs`; the tests assemble it again and compare.
 */
const code = Buffer.from(
  [
    'sFLm6S5mDwEW2P8PIMAMAQ8iwGbqG/4PAAgAuBgAAACO2I7AjtC8AIAAALBQ5unHBQAQAAADIAAAxwUAIAAAAzAAAMcF',
    'GCAAAAMwAADHBQAwAACDAAAAxwW4PwAAmwDg/rggBgAADyLguAAQAAAPIti5gAAAwA8yDQABAAAPMLgzAAGADyLA6o7+',
    'DwAQALBM5um7BAAAAA8xSMHiIEgJwkiJ1rkQJwAA/8l1/A8xSMHiIEgJ0Egp8Eg9AAk9AHIO/8t107gRAAAA6eUAAACw',
    'VObpuAYAAADyDyrAZg8oyPIPWcFmD+/J8g9YwfIPLMCD+CQPhbYAAACwU+bpxwQl4EAAADv/EADHBCXkQAAAAI4PAMcE',
    'JQBCAACm/xAAxwQlBEIAAACODwAPARwl3v8PAL4AACAAMf+LButzDyDXSIPECEjHBCRM/w8ASM9IOfd1XbBG5um7AADg',
    '/seD8AAAAP8BAADHg1ADAAAABwAAsBHmILAg5iGwBOYhsAHmIbD+5iGwMOZDsP/mQLAE5kAx7fv0+oXtdPmwSebpsArm',
    '6bgQAAAA6w3/xbAg5iBIz7gSAAAA5/T06/0AAAAAAAAAAP//AAAAm88A//8AAACbrwD//wAAAJPPAB8AuP8PAA8CAEAA',
    'AAAAAAAAAAAAAAAAAOoA/gDwAAAAAAAAAAAAAAA=',
  ].join(''),
  'base64',
)

/** QEMU takes firmware in multiples of 64 KiB; the CPU starts near its end. */
const imageBytes = 65_536

export const probeImage: Uint8Array = new Uint8Array(imageBytes)
probeImage.set(code, imageBytes - code.length)
