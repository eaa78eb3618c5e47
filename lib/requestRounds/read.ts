import { z } from 'zod'
import type { Tx } from '@/lib/db/client'

const SHOWN = {
  ...{ id: true, supportId: true, title: true, summary: true, partyNames: true, dueOn: true, state: true },
  ...{ consentWay: true, consentedByName: true, consentedAt: true, refuseReason: true },
  ...{ writtenByName: true, writtenAt: true, sentAt: true },
} as const

/** One round under this support, or null when there is none for this person. */
export async function readRound(tx: Tx, supportId: string, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  return await tx.requestRound.findFirst({ where: { id, supportId }, select: SHOWN })
}

export type RoundRead = NonNullable<Awaited<ReturnType<typeof readRound>>>

/** Rounds under a support that are not sent yet: asked for consent, agreed to, or refused. */
export async function listUnsentRounds(tx: Tx, supportId: string) {
  return await tx.requestRound.findMany({
    where: { supportId, state: { in: ['asked', 'agreed', 'refused'] } },
    orderBy: [{ writtenAt: 'asc' }, { id: 'asc' }],
    select: SHOWN,
  })
}

/** What the asking side of a consultation is asked to consent to. */
export async function listConsentsAsked(tx: Tx, consultationId: string) {
  return await tx.requestRound.findMany({
    where: { consultationId, state: 'asked' },
    orderBy: [{ writtenAt: 'asc' }, { id: 'asc' }],
    select: { ...SHOWN, support: { select: { menu: { select: { name: true, nameEn: true } } } } },
  })
}

export type ConsentAsked = Awaited<ReturnType<typeof listConsentsAsked>>[number]
