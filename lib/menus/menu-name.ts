export type Named = { name: string; nameEn: string | null }

/** A name in the reader's language; the Japanese one where no other is known. */
export function nameIn(locale: string, named: Named): string {
  return locale === 'en' ? named.nameEn || named.name : named.name
}

/** The conditions of a version in the reader's language; the Japanese ones where no other are written. */
export function conditionsIn(locale: string, said: { conditions: string; conditionsEn: string }): string {
  return locale === 'en' ? said.conditionsEn || said.conditions : said.conditions
}
