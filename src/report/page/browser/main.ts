import type { PageData, RunData, SizesData } from '../page-data.js'
import { bootSection } from './boot-section.js'
import { budgetSection } from './budget-section.js'
import { configSection } from './config-section.js'
import { consoleSection } from './console-section.js'
import { differenceSection } from './difference-section.js'
import { choice, element } from './dom.js'
import { historySection } from './history-section.js'
import { recordSection } from './record-section.js'
import { sizeSection } from './size-section.js'
import { symbolSection } from './symbol-section.js'
import { themeSwitch } from './theme.js'
import { assertionSection, testSection, verdictSection } from './verdict-section.js'

const text = document.getElementById('data')?.textContent ?? ''
// Written by render-page.ts of the same version.
const data = JSON.parse(text) as PageData
const page = document.getElementById('page')

function nameOf({ headline }: RunData): string {
  return `${headline.passed ? '✓' : '✗'} ${headline.subject.join(' · ')}`
}

function sectionsOf(run: RunData): readonly HTMLElement[] {
  const sections = [
    verdictSection(run),
    assertionSection(run),
    testSection(run),
    bootSection(run),
    budgetSection(run),
    sizeSection(run, data),
    differenceSection(run),
    historySection(run),
    symbolSection(run, data),
    consoleSection(run),
    configSection(run),
    recordSection(run),
  ]
  return sections.filter((made) => made !== null)
}

function contents(sections: readonly HTMLElement[]): HTMLElement {
  return element(
    'nav',
    { class: 'contents', 'aria-label': 'Contents' },
    ...sections.map((made) =>
      element('a', { href: `#${made.id}` }, made.querySelector('h2')?.textContent ?? made.id),
    ),
  )
}

function show(index: number): void {
  const run = data.runs[index]
  if (run === undefined || page === null) return
  const { headline } = run
  document.title = nameOf(run)
  const sections = sectionsOf(run)
  const runs =
    data.runs.length === 1 ? null : choice('Run', data.runs.map(nameOf), (chosen) => show(chosen))
  const selected = runs?.querySelector('select')
  if (selected != null) selected.selectedIndex = index
  page.replaceChildren(
    element('a', { class: 'skip', href: '#main' }, 'Skip to the report'),
    element(
      'header',
      { class: headline.passed ? 'good' : 'bad' },
      element(
        'div',
        {},
        element('h1', {}, `${headline.passed ? '✓' : '✗'} ${headline.kind}: ${headline.summary}`),
        element('p', {}, headline.subject.join(' · ')),
        element('p', { class: 'figures' }, headline.figures.join(' · ')),
        ...[...(data.cut === undefined ? [] : [data.cut]), ...headline.notes].map((note) =>
          element('p', { class: 'figures note' }, note),
        ),
      ),
      element('div', { class: 'controls' }, runs, themeSwitch()),
    ),
    contents(sections),
    element('main', { id: 'main' }, ...sections),
  )
}

/** Draws a page of sizes only. */
function showSizes(sizes: SizesData): void {
  const { title, lines, record } = sizes
  document.title = title
  const sections = [
    ...(record.size?.baseline == null ? [] : [differenceSection(sizes)]),
    sizeSection(sizes, data),
    symbolSection(sizes, data),
  ].filter((made) => made !== null)
  page?.replaceChildren(
    element('a', { class: 'skip', href: '#main' }, 'Skip to the report'),
    element(
      'header',
      {},
      element(
        'div',
        {},
        element('h1', {}, title),
        ...lines.map((line) => element('p', { class: 'figures' }, line)),
      ),
      element('div', { class: 'controls' }, themeSwitch()),
    ),
    contents(sections),
    element('main', { id: 'main' }, ...sections),
  )
}

if (data.sizes === undefined) show(0)
else showSizes(data.sizes)
