/** What a menu offers, in the reader's language as far as it was written in it. */
export function textIn(locale: string, { description, descriptionEn }: { description: string; descriptionEn: string }) {
  return locale === 'en' ? descriptionEn || description : description
}
