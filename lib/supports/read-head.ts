import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { CONSULTATION_OF_SUPPORT } from './read'

/** What the heads and forms of a support's pages need of it; null when there is none for this person. */
export async function readSupportHead(tx: Tx, number: string, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  return await tx.support.findFirst({ where: { id, consultation: { number } }, select: HEAD })
}

export type SupportHead = NonNullable<Awaited<ReturnType<typeof readSupportHead>>>

const HEAD = {
  id: true,
  state: true,
  ownerMembershipId: true,
  ownerName: true,
  aim: true,
  nextAction: true,
  nextActionOn: true,
  areaId: true,
  version: true,
  menu: { select: { key: true, name: true, nameEn: true, kind: true, askParty: true } },
  consultation: { select: CONSULTATION_OF_SUPPORT },
  _count: { select: { sessions: true } },
} as const
