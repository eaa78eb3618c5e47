import type { PUBLICATIONS } from '@/lib/followUps/effect-answer'

/** What a municipality allows of its answer: to be published with its name, without, or not at all. */
export type PublicationWord = (typeof PUBLICATIONS)[number]

/** What is read of an answer to know what may be published of it now. */
export const PUBLICATION_OF = {
  publication: true,
  publicationWords: { orderBy: { nth: 'desc' }, take: 1, select: { word: true } },
} as const

type Said = { publication: string; publicationWords: readonly { word: string }[] }

/** What may be published of an answer now: the last word on it, else what the answer itself said; '' where nothing was said, which means no. */
export function publicationNow({ publication, publicationWords }: Said): PublicationWord | '' {
  const said = publicationWords[0]?.word ?? publication
  return (['named', 'unnamed', 'no'] as const).find((one) => one === said) ?? ''
}
