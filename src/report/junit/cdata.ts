const end = ']]>'

/**
 * Text for junit-report-builder to put into a CDATA section. Its XML writer splits only the first
 * `]]>` over two sections (xmlbuilder 15, XMLStringifier.cdata); the others are split here.
 */
export function cdataText(text: string): string {
  const first = text.indexOf(end)
  if (first < 0) return text
  const rest = first + end.length
  return text.slice(0, rest) + text.slice(rest).replaceAll(end, ']]]]><![CDATA[>')
}
