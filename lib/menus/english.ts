type Words = { nameEn: string; descriptionEn: string }

/** Whether a draft still has to be said in English, as one that comes of a proposal has: whoever reads English would be shown Japanese. */
export function isEnglishMissing({ nameEn, descriptionEn }: Words): boolean {
  return nameEn === '' || descriptionEn === ''
}
