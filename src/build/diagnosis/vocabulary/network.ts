import { fetcherSymptoms } from './fetchers.js'
import { likely, type BuildVocabulary, type Finding, type Sight } from './symptom.js'

function unreachable(address: string | undefined): Finding {
  return {
    kind: 'infrastructure',
    wantsNetwork: true,
    what: `the build could not fetch from ${address ?? 'the network'}`,
    hint: 'builds get no proxy settings: set http_proxy and https_proxy in build.env if you need a proxy, or fetch the files beforehand',
  }
}

/** The address in the line, or in the command or message before it. */
function fetchFailure({ groups, before }: Sight): Finding {
  const address =
    groups.address ?? before(/(?<address>\b(?:https?|ftp|git|ssh):\/\/[^\s'"’]+)/)?.address
  return unreachable(address)
}

/** Network errors of curl, wget, git and Python, of the programs that fetch, and of the resolver. */
export const networkVocabulary: BuildVocabulary = {
  symptoms: [
    // curl's exit codes: 5, 6 names; 7, 28, 52, 56 connections; 22 HTTP; 35, 60 TLS
    likely('curl', /^curl: \((?:5|6|7|22|28|35|52|56|60)\) /, fetchFailure),
    likely('curl', /^curl: \(\d+\) .*?(?<address>https?:\/\/\S+)/, fetchFailure),
    likely(
      'wget',
      /^wget: unable to resolve host address ['‘](?<address>[^'’]+)['’]/,
      fetchFailure,
    ),
    likely(
      'wget',
      /(?:\.\.\. failed: (?:Connection (?:refused|timed out)|No route to host|Network is unreachable)|ERROR [45]\d\d: )/,
      fetchFailure,
    ),
    likely('git', /^fatal: unable to access '(?<address>[^']+)'/, fetchFailure),
    likely(
      'git',
      /^fatal: (?:repository|remote error: ).*(?:not found|does not exist)/,
      fetchFailure,
    ),
    likely('git', /^fatal: Could not read from remote repository/, fetchFailure),
    likely('git', /^fatal: could not read Username for '(?<address>[^']+)'/, fetchFailure),
    likely(
      'python',
      /^(?:requests\.exceptions\.\w+|urllib3?\.\S+): .*host='(?<address>[^']+)'/,
      fetchFailure,
    ),
    likely(
      'python',
      /^(?:urllib\.error\.(?:URL|HTTP)Error|requests\.exceptions\.\w+): /,
      fetchFailure,
    ),
    ...fetcherSymptoms(fetchFailure),
    likely('connect', /\bconnect: [Nn]etwork is unreachable/, fetchFailure),
    likely(
      'resolver',
      /(?:Could not resolve host(?:name)?:? |Temporary failure resolving |Could not resolve (?=['‘]))['‘]?(?<address>[\w.-]+)/,
      fetchFailure,
    ),
    likely(
      'resolver',
      /Name or service not known|Temporary failure in name resolution/,
      fetchFailure,
    ),
  ],
}
