type Row = { effects: readonly { support: { menu: { name: string; nameEn: string } } }[] }

/** The supports a questionnaire asks about, each name once. */
export function supportsOf({ effects }: Row, locale: 'ja' | 'en'): string {
  const names = effects.map(({ support }) => (locale === 'en' ? support.menu.nameEn : support.menu.name))
  return [...new Set(names)].join(' / ')
}
