/** Why apt-get failed, and the remedy. */
export interface AptProblem {
  readonly what: string
  readonly hint: string
  /** `update`: fresh package lists may help; `wait`: another program has the lock. */
  readonly next: 'update' | 'wait' | 'give-up'
}

interface Sign {
  readonly pattern: RegExp
  readonly problem: AptProblem
}

/** Messages of apt and dpkg in LC_ALL=C.UTF-8, the most certain first; as of apt 2.2 to 3.0. */
const signs: readonly Sign[] = [
  {
    pattern: /No space left on device|You don't have enough free space in/,
    problem: {
      what: 'the disk is full',
      hint: 'make room below /var (packages) and /usr (what they install), then run again',
      next: 'give-up',
    },
  },
  {
    pattern: /Read-only file system/,
    problem: {
      what: 'the file system of the packages is read-only',
      hint: 'install what is missing into the image of this machine or container',
      next: 'give-up',
    },
  },
  {
    pattern: /are you root\?$/,
    problem: {
      what: 'this user may not install packages',
      hint: 'allow it with sudo and without a password, or install what is missing beforehand',
      next: 'give-up',
    },
  },
  {
    pattern: /^E: (?:Could not get lock|Unable to (?:acquire|lock))/,
    problem: {
      what: 'another program is installing packages',
      hint: 'wait for it to end, or find out with fuser -v /var/lib/dpkg/lock-frontend /var/lib/apt/lists/lock why it does not',
      next: 'wait',
    },
  },
  {
    pattern: /dpkg was interrupted/,
    problem: {
      what: 'an earlier installation was interrupted',
      hint: 'run sudo dpkg --configure -a on this machine',
      next: 'give-up',
    },
  },
  {
    pattern:
      /^[EW]: (?:Failed to fetch|Unable to fetch some archives|Some index files failed)|^E: The repository .* (?:does not have a Release file|is not signed)/,
    problem: {
      what: 'a package mirror failed',
      hint: 'run again later; apt-get gets http_proxy, https_proxy and no_proxy of this process, and its mirrors are in /etc/apt',
      next: 'update',
    },
  },
  {
    pattern: /^E: (?:Unable to locate package|Package '.*' has no installation candidate)/,
    problem: {
      what: 'the package lists do not have it',
      hint: 'it is for another release or needs another repository',
      next: 'update',
    },
  },
  {
    pattern: /^E: Unable to correct problems|unmet dependencies/,
    problem: {
      what: 'the packages need versions that this system cannot have together',
      hint: 'run sudo apt-get -f install on this machine, and look for held packages (apt-mark showhold)',
      next: 'update',
    },
  },
]

/** The first known problem in apt-get's output; undefined if none is known. */
export function findAptProblem(lines: readonly string[]): AptProblem | undefined {
  return signs.find(({ pattern }) => lines.some((line) => pattern.test(line)))?.problem
}

/** The packages that no list has, by apt-get's errors. */
export function listUnknownPackages(lines: readonly string[]): readonly string[] {
  const unknown = lines.flatMap(
    (line) =>
      /^E: (?:Unable to locate package |Package ')(?<name>[a-z0-9][a-z0-9+.-]*)(?:$|' has no installation candidate)/.exec(
        line,
      )?.groups?.name ?? [],
  )
  return [...new Set(unknown)]
}
