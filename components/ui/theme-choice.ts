export const THEMES = ['system', 'light', 'dark'] as const

export type Theme = (typeof THEMES)[number]

/** Read by the layout, so that the first paint already has the chosen ground. */
export const THEME_COOKIE = 'tickmark-theme'

const YEAR_IN_SECONDS = 31_536_000

/** The cookie can hold anything; whatever is not a theme counts as the system's choice. */
export function themeFrom(value: string | undefined): Theme {
  return THEMES.find((theme) => theme === value) ?? 'system'
}

/** The value for `data-theme` on the root; nothing when the system decides. */
export function themeAttribute(theme: Theme): 'light' | 'dark' | undefined {
  return theme === 'system' ? undefined : theme
}

/** What holds in this page now; 'system' where there is no page. */
export function currentTheme(): Theme {
  return typeof document === 'undefined' ? 'system' : themeFrom(document.documentElement.dataset.theme)
}

/** Turns the page at once and remembers it for the next one. */
export function chooseTheme(theme: Theme): void {
  const attribute = themeAttribute(theme)
  if (attribute) document.documentElement.dataset.theme = attribute
  else delete document.documentElement.dataset.theme
  const secure = location.protocol === 'https:' ? '; Secure' : ''
  document.cookie = `${THEME_COOKIE}=${theme}; Path=/; Max-Age=${String(YEAR_IN_SECONDS)}; SameSite=Lax${secure}`
}
