'use client'

import { useSyncExternalStore } from 'react'
import { useMessages } from '@/components/ui/messages-context'
import { RadioChoices } from '@/components/ui/radio-choices'
import { chooseTheme, currentTheme, THEMES, type Theme } from '@/components/ui/theme-choice'

function watchTheme(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}

/** Light, dark or the system's choice; the account menu changes the same. */
export function ThemeForm() {
  const t = useMessages()
  const theme = useSyncExternalStore<Theme>(watchTheme, currentTheme, () => 'system')
  return (
    <RadioChoices
      label={t('ui.theme')}
      name="theme"
      value={theme}
      onChange={chooseTheme}
      options={THEMES.map((value) => ({ value, label: t(`ui.theme.${value}`) }))}
    />
  )
}
