import { element, freshId, plainTable } from './dom.js'
import type { MapNode } from './map-node.js'
import { headingHeight, layOut, type Cell } from './treemap-layout.js'

export interface Treemap {
  readonly element: HTMLElement
  /** Shows a new tree from its root. */
  show(root: MapNode): void
}

const colours = 8
const mapHeight = 460
const tableRows = 200

/**
 * A treemap to navigate: every rectangle is a button, the arrow keys move between them, Enter opens
 * one and Escape goes back. The same level is also shown as a table.
 */
export function createTreemap(label: string): Treemap {
  /** The path from the root to the level shown. */
  let trail: readonly MapNode[] = []
  const crumbs = element('nav', {
    class: 'crumbs',
    'aria-label': `Way down to this level of: ${label}`,
  })
  const keysId = freshId()
  const map = element('div', {
    class: 'map',
    role: 'group',
    'aria-label': label,
    'aria-describedby': keysId,
  })
  map.style.height = `${mapHeight}px`
  const description = element('p', { class: 'told', 'aria-live': 'polite' })
  const keys = element(
    'p',
    { class: 'hint', id: keysId },
    'Click or Enter goes in, Escape goes out, arrows move about.',
  )
  const table = element('details', { class: 'as-table' })

  const zoomTo = (next: readonly MapNode[], takeFocus: boolean): void => {
    trail = next
    draw()
    if (takeFocus) map.querySelector('button')?.focus()
  }
  const zoomOut = (): void => {
    if (trail.length > 1) zoomTo(trail.slice(0, -1), true)
  }
  const zoomIn = (cell: Cell): void => {
    const current = trail.at(-1)
    if (!cell.opens || current === undefined) return
    const isChild = current.children().some(({ name }) => name === cell.node.name)
    const frame = isChild ? undefined : frameOf(current, cell)
    zoomTo([...trail, ...(frame === undefined ? [] : [frame]), cell.node], true)
  }

  const draw = (): void => {
    const current = trail.at(-1)
    if (current === undefined) return
    crumbs.replaceChildren(...trail.map((node, depth) => crumb(node, depth)))
    const cells = layOut(current, map.clientWidth || 900, mapHeight)
    map.replaceChildren(...cells.map((cell, index) => rectangle(cell, index === 0, current)))
    description.textContent = `${current.name}: ${current.figure}`
    table.replaceChildren(element('summary', {}, 'The same as a table'), levelTable(current))
  }

  const crumb = (node: MapNode, depth: number): HTMLElement => {
    const isLast = depth === trail.length - 1
    return element(
      'button',
      {
        type: 'button',
        'aria-current': isLast ? 'location' : undefined,
        click: () => zoomTo(trail.slice(0, depth + 1), false),
      },
      node.name,
    )
  }

  const rectangle = (cell: Cell, isFirst: boolean, current: MapNode): HTMLElement => {
    const { node, group, isFrame, opens } = cell
    const tone = node.tone ?? (node.kind === 'unattributed' ? 'rest' : `c${group % colours}`)
    const words = describe(node, current)
    const shape = [isFrame ? 'frame' : 'leaf', opens ? 'opens' : '']
    const isWide = cell.width > 36 && cell.height > 15
    const name = isWide ? element('span', { class: 'name' }, signOf(node), `${node.name} `) : null
    const figure =
      isWide && (isFrame ? cell.width > 150 : cell.height > 36 && cell.width > 60)
        ? element('span', { class: 'figure' }, node.rough)
        : null
    const button = element(
      'button',
      {
        type: 'button',
        class: ['cell', tone, ...shape].join(' ').trim(),
        tabindex: isFirst ? 0 : -1,
        'aria-label': isWide ? undefined : words,
        title: words,
        click: () => zoomIn(cell),
        focus: () => (description.textContent = words),
        mouseenter: () => (description.textContent = words),
      },
      name,
      figure,
    )
    place(button, cell, isFrame)
    return button
  }

  map.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' || event.key === 'Backspace') zoomOut()
    else if (!moveFocus(map, event.key)) return
    event.preventDefault()
  })
  let drawnWidth = 0
  new ResizeObserver(() => {
    if (map.clientWidth === drawnWidth) return
    drawnWidth = map.clientWidth
    draw()
  }).observe(map)

  return {
    element: element('div', { class: 'treemap' }, crumbs, map, description, keys, table),
    show: (root) => zoomTo([root], false),
  }
}

/** The child of the current level that contains a rectangle of the second level. */
function frameOf(current: MapNode, { node }: Cell): MapNode | undefined {
  return current
    .children()
    .find((child) =>
      child.children().some(({ name, area }) => name === node.name && area === node.area),
    )
}

/** A frame's button covers its whole rectangle; those inside lie on top of it. */
function place(button: HTMLElement, cell: Cell, isFrame: boolean): void {
  const { style } = button
  style.left = `${cell.x}px`
  style.top = `${cell.y}px`
  style.width = `${cell.width}px`
  style.height = `${cell.height}px`
  if (isFrame) style.lineHeight = `${headingHeight}px`
}

function signOf({ tone }: MapNode): string {
  return tone === undefined ? '' : tone === 'grown' ? '▲ ' : '▼ '
}

function describe(node: MapNode, current: MapNode): string {
  const share = current.area === 0 ? '' : `, ${((node.area / current.area) * 100).toFixed(1)} %`
  return `${node.name}: ${node.figure}${share}`
}

function levelTable(current: MapNode): HTMLElement {
  const children = current.children()
  const rows = children
    .slice(0, tableRows)
    .map((node) => [
      node.name,
      node.kind,
      node.figure,
      `${((node.area / current.area) * 100).toFixed(1)} %`,
    ])
  const more = children.length - rows.length
  const table = plainTable(current.name, ['Name', 'Kind', 'Size:', 'Share:'], rows)
  return element('div', {}, table, more > 0 ? element('p', {}, `${more} more, smaller`) : null)
}

type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>

const middle = ({ left, right, top, bottom }: Box): readonly [number, number] => [
  (left + right) / 2,
  (top + bottom) / 2,
]

/** Moves to the nearest rectangle in the direction of an arrow key; false for other keys. */
function moveFocus(map: HTMLElement, key: string): boolean {
  const direction = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[
    key
  ]
  const from = document.activeElement
  const [dx, dy] = direction ?? []
  if (dx === undefined || dy === undefined || from === null) return false
  const [x, y] = middle(from.getBoundingClientRect())
  let best: HTMLElement | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of map.querySelectorAll('button')) {
    const [atX, atY] = middle(candidate.getBoundingClientRect())
    const along = (atX - x) * dx + (atY - y) * dy
    const across = Math.abs((atX - x) * dy) + Math.abs((atY - y) * dx)
    const distance = along + 2 * across
    if (candidate === from || along <= 1 || distance >= least) continue
    least = distance
    best = candidate
  }
  best?.focus()
  return true
}
