import type { Prisma } from '@/lib/db/generated/client'
import { toHiragana } from '@/lib/japanese/kana'

/** Fits an organisation by the beginning of its code, by its name or by its reading, however it was typed; nothing typed fits all. */
export function matchesOrganisation(typed: string): Prisma.OrganisationWhereInput {
  const words = typed.normalize('NFKC').trim()
  if (words === '') return {}
  const reading = toHiragana(words)
  return {
    OR: [
      { code: { startsWith: words } },
      { name: { contains: words } },
      { kana: { contains: reading } },
      { nameEn: { contains: words, mode: 'insensitive' } },
    ],
  }
}
