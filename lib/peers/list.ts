import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { dateOf } from '@/lib/japanese/day'

const NAME = { select: { code: true, name: true, nameEn: true } } as const
const MOST = 500

/** Offers to help that stand today, as this person may see them. */
export async function listPeerOffers(tx: Tx, where: { askingOrganisationId?: string } = {}) {
  const today = dateOf(await readClock(tx))
  return await tx.peerOffer.findMany({
    where: { ...where, withdrawnAt: null, OR: [{ until: null }, { until: { gte: today } }] },
    orderBy: { offeredAt: 'desc' },
    take: MOST,
    include: { askingOrganisation: NAME },
  })
}

/** Who could help with this consultation: by themes in common, then from the same prefecture; those already proposed left out. Null when there is no such consultation. */
export async function matchPeers(tx: Tx, number: string) {
  const consultation = await tx.consultation.findUnique({
    where: { number },
    select: {
      ...{ id: true, number: true, title: true, prefectureCode: true, askingOrganisationId: true },
      ...{ askingOrganisation: NAME, themes: { select: { themeKey: true } } },
    },
  })
  if (!consultation) return null
  const proposed = await tx.peerPairing.findMany({
    where: { consultationId: consultation.id, state: { not: 'declined' } },
    select: { peerOfferId: true },
  })
  const there = new Set(proposed.map(({ peerOfferId }) => peerOfferId))
  const wanted = new Set(consultation.themes.map(({ themeKey }) => themeKey))
  const offers = (await listPeerOffers(tx))
    .filter(
      ({ id, askingOrganisationId }) => !there.has(id) && askingOrganisationId !== consultation.askingOrganisationId,
    )
    .map((offer) => ({
      ...offer,
      common: offer.themeKeys.filter((key) => wanted.has(key)),
      isNear: offer.prefectureCode === consultation.prefectureCode,
    }))
    .sort((a, b) => b.common.length - a.common.length || Number(b.isNear) - Number(a.isNear))
  return { consultation, offers }
}

export type MatchedPeers = NonNullable<Awaited<ReturnType<typeof matchPeers>>>

const PAIRING = {
  peerOrganisation: NAME,
  offer: { select: { what: true, contact: true, themeKeys: true } },
} as const

/** Pairings as this person may see them, the latest first. */
export async function listPairings(tx: Tx, where: { consultationId?: string } = {}) {
  return await tx.peerPairing.findMany({
    where,
    orderBy: { proposedAt: 'desc' },
    take: MOST,
    include: { ...PAIRING, askingOrganisation: NAME },
  })
}

export type Pairing = Awaited<ReturnType<typeof listPairings>>[number]

/** The receipt numbers of the consultations that pairings are about, as the desk sees them. */
export async function listPairedNumbers(tx: Tx, pairings: readonly Pairing[]): Promise<Map<string, string>> {
  const rows = await tx.consultation.findMany({
    where: { id: { in: pairings.map(({ consultationId }) => consultationId) } },
    select: { id: true, number: true },
  })
  return new Map(rows.map(({ id, number }) => [id, number ?? '']))
}

/** One pairing; null when it is not this person's to see. */
export async function readPairing(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  return await tx.peerPairing.findUnique({ where: { id }, include: { ...PAIRING, askingOrganisation: NAME } })
}
