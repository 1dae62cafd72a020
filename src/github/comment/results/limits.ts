/** Bounds on what the artifacts of a run may cost; all of them may be made to harm. */
export const resultLimits = {
  /** Artifacts of one run: GitHub starts 256 jobs of one matrix. */
  artifacts: 300,
  entriesOfArchive: 20_000,
  /** Of an archive, as it is fetched: its directory and one member. */
  bytesFetchedOfArchive: 24 << 20,
  /** Archives up to this size are fetched whole, so that their digest can be checked. */
  bytesFetchedWhole: 4 << 20,
  /** A result.json, unpacked; that of a Linux kernel with all its symbols has some 2 MB. */
  bytesOfResult: 16 << 20,
  bytesOfAllResults: 128 << 20,
} as const
