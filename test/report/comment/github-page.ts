import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** Colours near to GitHub's in its light and its dark theme. */
const style = `
:root { color-scheme: light dark; --text: light-dark(#1f2328, #f0f6fc); --muted: light-dark(#59636e, #9198a1);
  --page: light-dark(#ffffff, #0d1117); --soft: light-dark(#f6f8fa, #151b23); --line: light-dark(#d1d9e0, #3d444d);
  --link: light-dark(#0969da, #4493f8); --code: light-dark(#818b981f, #656c7633); }
* { box-sizing: border-box; }
body { margin: 0; padding: 16px; background: var(--page); color: var(--text);
  font: 14px/1.5 "Liberation Sans", "DejaVu Sans", sans-serif, "Noto Color Emoji"; }
main { border: 1px solid var(--line); border-radius: 6px; overflow: hidden; }
header { padding: 8px 16px; background: var(--soft); border-bottom: 1px solid var(--line); color: var(--muted); }
header b { color: var(--text); }
header i { font-style: normal; font-size: 12px; border: 1px solid var(--line); border-radius: 2em; padding: 0 7px; margin-left: 4px; }
article { padding: 16px; overflow-wrap: break-word; }
article > :first-child { margin-top: 0; } article > :last-child { margin-bottom: 0; }
h2, h3 { margin: 24px 0 16px; line-height: 1.25; } h3 { font-size: 1.25em; }
p, ul, table, pre, details { margin: 0 0 16px; }
a { color: var(--link); text-decoration: none; }
code { font: 85% ui-monospace, "DejaVu Sans Mono", "Liberation Mono", monospace; background: var(--code); padding: .2em .4em; border-radius: 6px; }
pre { padding: 16px; background: var(--soft); border-radius: 6px; overflow: auto; line-height: 1.45; }
pre code { background: none; padding: 0; font-size: 85%; }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; }
th, td { padding: 6px 13px; border: 1px solid var(--line); } th { font-weight: 600; }
tr:nth-child(2n) td { background: var(--soft); }
blockquote { margin: 0 0 16px; padding: 0 1em; color: var(--muted); border-left: .25em solid var(--line); }
summary { cursor: pointer; } ul { padding-left: 2em; }
details > :nth-child(2) { margin-top: 16px; }
`

/** A comment as a pull request shows it, with styles of our own that resemble GitHub's. */
export function githubPage(markdown: string): string {
  const body = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Comment</title><style>${style}</style>
<main><header><b>github-actions</b><i>bot</i> commented 2 minutes ago</header><article>${body}</article></main></html>`
}
