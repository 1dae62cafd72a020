import { damagedQcow2 } from '../../formats/qcow2/header.js'
import { parseQcow2, type Qcow2Image } from '../../formats/qcow2/qcow2.js'
import { success } from '../../verdict.js'
import { sumOf } from '../folders.js'
import { leafOf, type SizeReader } from '../reader.js'
import type { SizeNode } from '../tree.js'
import { outsidePartitions, partitionName } from './disk-tree.js'
import { unattributedParts } from './packed-tree.js'

/**
 * Reads a qcow2 image: the bytes that the clusters of each partition take, and the image's own
 * tables. The view `disk` is the disk as the guest sees it, read by `readDisk`. Null for any other
 * file.
 */
export function qcow2Reader(readDisk: SizeReader): SizeReader {
  return (name, file) => {
    const image = parseQcow2(file)
    if (!image.ok) return image
    if (image.value === null) return success(null)
    if (!('disk' in image.value)) return success(leafOf(name, file.size, image.value.note))
    const tree = clustersTree(name, file.size, image.value)
    const { disk } = image.value
    if (disk === null) return success(tree)
    const seen = readDisk('disk', disk)
    if (disk.isDamaged()) return damagedQcow2('a cluster of its disk cannot be unpacked')
    if (!seen.ok) return seen
    const whole = seen.value ?? { name: 'disk', bytes: disk.size }
    return success({ ...tree, views: [{ ...whole, kind: 'view' }] })
  }
}

function clustersTree(name: string, bytes: number, image: Qcow2Image): SizeNode {
  const { note, tables, hasSnapshots } = image
  const data = dataNodes(image)
  const known = [...unattributedParts(tables), ...data].reduce((sum, node) => sum + node.bytes, 0)
  const unused = hasSnapshots ? 'snapshots and unused clusters' : 'unused clusters'
  const own = unattributedParts({ ...tables, [unused]: bytes - known })
  const children = [...data, sumOf('(qcow2)', 'unattributed', own)]
  return { name, kind: 'artifact', bytes, children, note }
}

function dataNodes({ partitions, otherBytes }: Qcow2Image): readonly SizeNode[] {
  if (partitions === null) return [{ name: 'data', kind: 'part', bytes: otherBytes }]
  const nodes = partitions.map(({ partition, bytes }): SizeNode => {
    return { name: partitionName(partition), kind: 'partition', bytes, note: partition.note }
  })
  if (otherBytes > 0)
    nodes.push({ name: outsidePartitions, kind: 'unattributed', bytes: otherBytes })
  return nodes
}
