import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'

const NAME = { select: { name: true, nameEn: true } } as const

/**
 * An introduction as this reader may see it. The sides are those the database shows: one's own, and the other's name only once both
 * have agreed. The post's `owner` is not asked for: whoever stands behind a need is known by the side alone.
 */
export async function readIntroduction(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  return await tx.networkIntroduction.findUnique({
    where: { id },
    select: {
      ...{ id: true, postId: true, partnerId: true, proposedBy: true, words: true, state: true },
      ...{ needAnswer: true, partnerAnswer: true, proposedAt: true, endedAt: true },
      post: { select: { id: true, title: true, body: true, prefectureCode: true, sizeClass: true, state: true } },
      partner: NAME,
      sides: {
        orderBy: { side: 'asc' },
        select: { side: true, organisationId: true, answeredAt: true, answeredByName: true, organisation: NAME },
      },
      declines: { select: { side: true, reason: true } },
      messages: {
        orderBy: { writtenAt: 'asc' },
        take: 500,
        select: {
          ...{ id: true, side: true, authorName: true, body: true, outcome: true, outcomeOn: true, writtenAt: true },
          organisation: NAME,
        },
      },
    },
  })
}

export type ReadIntroduction = NonNullable<Awaited<ReturnType<typeof readIntroduction>>>

const LISTED = {
  ...{ id: true, state: true, needAnswer: true, partnerAnswer: true, proposedAt: true, endedAt: true, partnerId: true },
  post: { select: { id: true, title: true } },
  partner: NAME,
  sides: { where: { side: 'need' }, select: { organisation: NAME } },
  messages: {
    where: { outcome: { not: null } },
    orderBy: { writtenAt: 'desc' },
    take: 1,
    select: { outcome: true, outcomeOn: true },
  },
} as const

/** The introductions one's own organisation takes part in, the latest first; the bureau's for its secretariat. */
export async function listIntroductions(tx: Tx, states?: readonly string[]) {
  return await tx.networkIntroduction.findMany({
    where: states ? { state: { in: [...states] } } : {},
    orderBy: [{ proposedAt: 'desc' }, { id: 'asc' }],
    take: 100,
    select: LISTED,
  })
}

export type ListedIntroduction = Awaited<ReturnType<typeof listIntroductions>>[number]

/** From which side the reader looks at an introduction; null for one without a side, the secretariat. */
export function sideIn({ sides }: ReadIntroduction, { organisationId }: Actor): string | null {
  return sides.find((side) => side.organisationId === organisationId)?.side ?? null
}
