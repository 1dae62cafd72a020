/** The value of an attribute, or an event handler; undefined and false leave it out. */
type Attribute = string | number | boolean | undefined | ((event: Event) => void)
export type Child = Node | string | null

/**
 * Creates an element with attributes (a function is a handler for the event of that name) and
 * children. Text becomes text nodes: no code of the page parses markup.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name, value)
    else if (value === true) made.setAttribute(name, '')
    else if (value !== undefined && value !== false) made.setAttribute(name, String(value))
  }
  made.append(...children.filter((child) => child !== null))
  return made
}

let lastId = 0

/** A unique id. */
export function freshId(): string {
  lastId += 1
  return `e${lastId}`
}

/** A part of the page with a heading that also names it for screen readers. */
export function section(id: string, title: string, ...children: readonly Child[]): HTMLElement {
  const heading = `${id}-heading`
  return element(
    'section',
    { id, 'aria-labelledby': heading },
    element('h2', { id: heading }, title),
    ...children,
  )
}

/** A small table without virtual scrolling; a title that ends in `:` marks a column of numbers. */
export function plainTable(
  caption: string,
  titles: readonly string[],
  rows: readonly (readonly Child[])[],
): HTMLElement {
  const classOf = (column: number): string | undefined =>
    titles[column]?.endsWith(':') === true ? 'number' : undefined
  return element(
    'div',
    { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': caption },
    element(
      'table',
      {},
      element('caption', { class: 'unseen' }, caption),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          ...titles.map((title, column) =>
            element('th', { scope: 'col', class: classOf(column) }, title.replace(/:$/, '')),
          ),
        ),
      ),
      element(
        'tbody',
        {},
        ...rows.map((cells) =>
          element(
            'tr',
            {},
            ...cells.map((cell, column) => element('td', { class: classOf(column) }, cell)),
          ),
        ),
      ),
    ),
  )
}

export function code(text: string): HTMLElement {
  return element('code', {}, text)
}

/** A choice between a few options. */
export function choice(
  label: string,
  options: readonly string[],
  choose: (index: number) => void,
): HTMLElement {
  const select = element(
    'select',
    { change: () => choose(select.selectedIndex) },
    ...options.map((option) => element('option', {}, option)),
  )
  return element('label', { class: 'choice' }, `${label} `, select)
}
