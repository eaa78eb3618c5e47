import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { PartnerFacts, TownFacts } from './facts'

const SHEET = {
  ...{ id: true, fiscalYear: true, kind: true, recipient: true, opening: true, closing: true, facts: true },
  ...{ generatedAt: true, sentAt: true, state: true, checkedAt: true, checkedByName: true, sentByName: true },
  ...{ userId: true, version: true, bureau: { select: { name: true, nameEn: true } } },
} as const

/** A letter as its sheet shows it; null when it is not this person's to see. Its recipient sees it once it is sent. */
export async function readLetter(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  const letter = await tx.letter.findUnique({ where: { id }, select: SHEET })
  if (!letter) return null
  const { facts, kind, ...rest } = letter
  const told =
    kind === 'municipality'
      ? { kind: 'municipality' as const, facts: TownFacts.parse(facts) }
      : { kind: 'partner' as const, facts: PartnerFacts.parse(facts) }
  return { ...rest, told }
}
export type LetterToRead = NonNullable<Awaited<ReturnType<typeof readLetter>>>

const YEARS = 20

/** The letters somebody got, or the office got, the latest year first. */
export async function listOwnLetters(tx: Tx, { userId, organisationId, role }: Actor) {
  return await tx.letter.findMany({
    where: { state: 'sent', role, OR: [{ userId }, { organisationId }] },
    orderBy: [{ fiscalYear: 'desc' }, { id: 'asc' }],
    take: YEARS,
    select: { id: true, fiscalYear: true, sentAt: true, bureau: { select: { name: true, nameEn: true } } },
  })
}

export const LETTERS_SHOWN = 50
export const LETTER_STATES = ['generated', 'checked', 'sent'] as const
export const LETTER_KINDS = ['municipality', 'partner'] as const

/** Which letters are listed, as it stands in the address. */
export const LetterListInput = z.object({
  year: z.coerce.number().int().min(2000).max(2200).optional().catch(undefined),
  state: z.enum(['', ...LETTER_STATES]).catch(''),
  kind: z.enum(['', ...LETTER_KINDS]).catch(''),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})

type Wish = { year: number; state: string; kind: string; page: number }

/** One page of the letters of a fiscal year, how many there are in each state, and the latest run of writing them. */
export async function listLetters(tx: Tx, bureauId: string, { year, state, kind, page }: Wish) {
  const where = { bureauId, fiscalYear: year, ...(state ? { state } : {}), ...(kind ? { kind } : {}) }
  const rows = await tx.letter.findMany({
    where,
    orderBy: [{ kind: 'asc' }, { recipient: 'asc' }, { id: 'asc' }],
    skip: (page - 1) * LETTERS_SHOWN,
    take: LETTERS_SHOWN,
    select: {
      id: true,
      kind: true,
      recipient: true,
      state: true,
      generatedAt: true,
      checkedByName: true,
      sentAt: true,
      version: true,
    },
  })
  const counts = await tx.letter.groupBy({ by: ['state'], where: { bureauId, fiscalYear: year }, _count: true })
  const round = await tx.letterRound.findFirst({
    where: { bureauId, fiscalYear: year },
    orderBy: { begunAt: 'desc' },
    select: { state: true, total: true, written: true, begunByName: true, begunAt: true, opening: true, closing: true },
  })
  return {
    rows,
    count: await tx.letter.count({ where }),
    counts: new Map(counts.map(({ state: of, _count }) => [of, _count])),
    round,
  }
}
