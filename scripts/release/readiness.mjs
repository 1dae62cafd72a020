/** What a release of a tag asks of the commit that it is on. */
import semver from 'semver'
import { sectionsOf } from './changelog.mjs'

const form = /^v\d+\.\d+\.\d+$/

/**
 * Why this commit cannot be released as `tag`, a sentence with the remedy each; none if it can.
 * `versions` are those that the files of the commit name, by file; `released` the tags of earlier
 * releases.
 */
export function problemsOf({ tag, versions, changelog, released, isOnMain }) {
  if (!form.test(tag)) return [`${tag} is not a release: tags are vX.Y.Z`]
  const version = tag.slice(1)
  const wrong = Object.entries(versions)
    .filter(([, found]) => found !== version)
    .map(([file, found]) => `${file} has version ${found}: set ${version}`)
  const newest = newestOf(released.filter((other) => sameMajor(other, tag)))
  return [
    ...wrong,
    ...changelogProblems(version, changelog),
    ...(newest !== null && semver.lt(tag, newest) && !isPatchOf(tag, released)
      ? [`${tag} is older than ${newest} and is no patch of an earlier minor version`]
      : []),
    ...(isOnMain ? [] : [`the commit of ${tag} is not on main: merge it first`]),
  ]
}

/** `v1` follows only the newest release of its major version, not a patch of an older minor one. */
export function isNewestOfMajor(tag, released) {
  const others = released.filter((other) => form.test(other) && sameMajor(other, tag))
  return others.every((other) => semver.gte(tag, other))
}

/** The tag that users of this major version name. */
export function majorTagOf(tag) {
  return `v${semver.major(tag)}`
}

function changelogProblems(version, changelog) {
  const sections = sectionsOf(changelog)
  const own = sections.find(({ name }) => name === version)
  if (own === undefined) return [`CHANGELOG.md has no section [${version}]: rename [Unreleased]`]
  return [
    ...(own.date === null ? [`CHANGELOG.md: [${version}] has no date: write - YYYY-MM-DD`] : []),
    ...(own.text === '' ? [`CHANGELOG.md: [${version}] is empty: say what changes for users`] : []),
    ...(sections[0]?.name === 'Unreleased'
      ? []
      : ['CHANGELOG.md does not begin with [Unreleased]: begin an empty one']),
  ]
}

function newestOf(tags) {
  return tags.filter((tag) => form.test(tag)).toSorted(semver.rcompare)[0] ?? null
}

function sameMajor(one, other) {
  return form.test(one) && form.test(other) && semver.major(one) === semver.major(other)
}

/** A patch of a minor version that was released before a newer minor one. */
function isPatchOf(tag, released) {
  const minor = `${semver.major(tag)}.${semver.minor(tag)}`
  const line = released.filter((other) => form.test(other) && other.startsWith(`v${minor}.`))
  return line.length > 0 && line.every((other) => semver.gt(tag, other))
}
