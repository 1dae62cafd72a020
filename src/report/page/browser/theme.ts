import { element } from './dom.js'

const themes = ['auto', 'light', 'dark'] as const

/** Light, dark, or the system's setting. */
export function themeSwitch(): HTMLElement {
  let chosen = 0
  const button = element('button', {
    type: 'button',
    class: 'theme',
    click: () => {
      chosen = (chosen + 1) % themes.length
      show()
    },
  })
  const show = (): void => {
    const theme = themes[chosen] ?? 'auto'
    if (theme === 'auto') document.documentElement.removeAttribute('data-theme')
    else document.documentElement.dataset.theme = theme
    button.textContent = `Colours: ${theme}`
  }
  show()
  return button
}
