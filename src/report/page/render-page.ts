import { createHash } from 'node:crypto'
import { pageScript, pageStyle } from './bundle.js'
import type { PageData } from './page-data.js'
import { pageData } from './fit-page.js'
import type { PageRun } from './run-data.js'

export type { PageRun } from './run-data.js'

/**
 * Renders a self-contained HTML file: the data of the runs, and a script that draws them. Text of
 * the guest or the profile is only ever data: it is in JSON without any `<`, so it cannot end the
 * element, and goes from there into text nodes. The policy admits exactly this script and style.
 */
export function renderPage(runs: readonly PageRun[]): string {
  return htmlOf(pageData(runs))
}

/** Renders the page for `data`. */
export function htmlOf(data: PageData): string {
  const policy = [
    "default-src 'none'",
    `script-src '${digestOf(pageScript)}'`,
    `style-src '${digestOf(pageStyle)}'`,
    ...["base-uri 'none'", "form-action 'none'"],
  ].join('; ')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>osv-kernel report</title>
<style>${pageStyle}</style>
</head>
<body>
<noscript>This page is drawn by the script in it. The same is in report.md and result.json.</noscript>
<div id="page"></div>
<script type="application/json" id="data">${jsonInHtml(data)}</script>
<script>${pageScript}</script>
</body>
</html>
`
}

/** The digest that `script-src` and `style-src` compare with the exact text of the element. */
export function digestOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

/** JSON without `<`, so no tag, comment or end of a script can occur in it. */
function jsonInHtml(data: PageData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
