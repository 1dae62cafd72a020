import { expect, test } from '@jest/globals'
import { parseStatisticsLog } from '../../src/build/ccache.js'

test('counts hits and misses of one run', () => {
  const log =
    '# a.c\nlocal_storage_read_hit\ndirect_cache_hit\n# b.c\npreprocessed_cache_hit\n# c.c\ncache_miss\n'
  expect(parseStatisticsLog(log)).toEqual({ hits: 2, misses: 1 })
})
