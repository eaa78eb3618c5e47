import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { dateOf } from '@/lib/japanese/day'

const SHOWN = 20

/** Events that one may still be told of: to come, and taking applications, or never meant to take any. */
export function stillComing(today: Date) {
  return {
    AND: [
      { OR: [{ heldOn: { gte: today } }, { heldOn: null }] },
      {
        OR: [
          { state: { in: ['announced', 'closed'] }, applyUntil: null },
          { state: 'announced', applyUntil: { gte: today } },
        ],
      },
    ],
  }
}

/** The bureau's events to come that a consultation may be told of, those with a theme in common first; and whether it was told. */
export async function listForConsultation(tx: Tx, { id, bureauId }: { id: string; bureauId: string }) {
  const themes = await tx.consultationTheme.findMany({ where: { consultationId: id }, select: { themeKey: true } })
  const keys = new Set(themes.map(({ themeKey }) => themeKey))
  const today = dateOf(await readClock(tx))
  const events = await tx.event.findMany({
    where: { bureauId, ...stillComing(today) },
    orderBy: [{ heldOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    take: 50,
    select: {
      ...{ id: true, title: true, heldOn: true, heldMonth: true, startsAt: true, endsAt: true, place: true },
      ...{
        themeKeys: true,
        isOpen: true,
        introductions: { where: { consultationId: id }, select: { introducedAt: true } },
      },
    },
  })
  const inCommon = events.map(({ themeKeys, introductions, ...event }) => ({
    ...event,
    common: themeKeys.filter((key) => keys.has(key)).length,
    introducedAt: introductions[0]?.introducedAt ?? null,
  }))
  return inCommon.sort((one, other) => other.common - one.common).slice(0, SHOWN)
}

export type FittingEvent = Awaited<ReturnType<typeof listForConsultation>>[number]

export type AlikeConsultation = {
  number: string
  title: string
  town: string
  townEn: string | null
  themes: string[]
  isTold: boolean
}

/** Open consultations of the bureau with a theme in common with an event, the most in common first: those for whom a joint session is meant. */
export async function listAlike(
  tx: Tx,
  { id, bureauId, themeKeys }: { id: string; bureauId: string; themeKeys: string[] },
): Promise<AlikeConsultation[]> {
  if (themeKeys.length === 0) return []
  return await tx.$queryRaw<AlikeConsultation[]>`
    SELECT c.number, c.title, o.name AS town, o.name_en AS "townEn", array_agg(th.name ORDER BY th.sort) AS themes,
      EXISTS (SELECT FROM event_introductions i WHERE i.event_id = ${id}::uuid AND i.consultation_id = c.id) AS "isTold"
    FROM consultation_themes t JOIN consultations c ON c.id = t.consultation_id JOIN themes th ON th.key = t.theme_key
      JOIN organisations o ON o.id = c.asking_organisation_id
    WHERE t.theme_key = ANY (${themeKeys}) AND c.bureau_id = ${bureauId}::uuid AND c.state IN ('received', 'in_consultation', 'supporting')
    GROUP BY c.id, o.id ORDER BY count(*) DESC, c.received_at DESC, c.id LIMIT ${SHOWN}`
}
