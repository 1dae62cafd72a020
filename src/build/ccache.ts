import type { Environment } from '../host/process/environment.js'

/**
 * ccache's environment for one cache folder, per ccache(1). Paths below `baseFolder` are hashed as
 * relative paths, so that another build folder hits.
 */
export function ccacheEnvironment(
  cacheFolder: string,
  baseFolder: string,
  statisticsLog: string,
  limit = '2G',
): Environment {
  return {
    CCACHE_DIR: cacheFolder,
    // A configuration in the folder would come from the store, and can name programs to run.
    CCACHE_CONFIGPATH: '/dev/null',
    CCACHE_BASEDIR: baseFolder,
    CCACHE_STATSLOG: statisticsLog,
    // By default its time stamp counts: a toolchain that is unpacked anew would never hit.
    CCACHE_COMPILERCHECK: 'content',
    CCACHE_MAXSIZE: limit,
    CCACHE_COMPRESS: '1',
  }
}

/**
 * Counts one run's hits and misses in ccache's statistics log: a comment with the source's name,
 * then the counters it incremented, one per line (ccache(1), stats_log).
 */
export function parseStatisticsLog(text: string): { hits: number; misses: number } {
  const lines = text.split('\n')
  const count = (...names: readonly string[]): number =>
    lines.filter((line) => names.includes(line)).length
  return {
    hits: count('direct_cache_hit', 'preprocessed_cache_hit'),
    misses: count('cache_miss'),
  }
}
