import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { fiscalYear } from '@/lib/japanese/dates'
import { readChoices } from '@/lib/queue/choices'

/** What the desk's search can be narrowed down by, and the fiscal years in which the bureau received something. Two questions. */
export async function readDeskChoices(tx: Tx, bureauId: string) {
  const named = (await readChoices(tx, bureauId)).flatMap((choice) => {
    const { kind } = choice
    return kind === 'menu' || kind === 'section' ? [] : [{ ...choice, kind }]
  })
  const [first] = await tx.$queryRaw<{ year: number | null }[]>`
    SELECT (SELECT fiscal_year FROM consultations WHERE bureau_id = ${bureauId}::uuid AND received_at IS NOT NULL
      ORDER BY received_at LIMIT 1) AS year`
  return { named, years: yearsSince(first?.year ?? null, fiscalYear(await readClock(tx))) }
}

/**
 * What the other sides' search can be narrowed down by: themes, and the years of what they can read. The office's own and
 * what is shared with its prefecture are asked for by name: of the policies alone no index could be asked.
 */
export async function readOwnChoices(tx: Tx, { role, organisationId, prefectureCode }: Actor) {
  const prefecture = role === 'prefecture_staff' ? prefectureCode : null
  const themes = await tx.theme.findMany({ orderBy: { sort: 'asc' }, select: { key: true, name: true, nameEn: true } })
  const [first] = await tx.$queryRaw<{ year: number | null }[]>`
    SELECT least(
      (SELECT fiscal_year FROM consultations WHERE asking_organisation_id = ${organisationId}::uuid AND received_at IS NOT NULL
        ORDER BY received_at LIMIT 1),
      (SELECT fiscal_year FROM consultations WHERE prefecture_code = ${prefecture}::text AND shared_with_prefecture AND received_at IS NOT NULL
        ORDER BY received_at LIMIT 1)) AS year`
  const named = themes.map(({ key, name, nameEn }) => ({ kind: 'theme' as const, value: key, name, nameEn }))
  return { named, years: yearsSince(first?.year ?? null, fiscalYear(await readClock(tx))) }
}

/** The latest first. */
function yearsSince(first: number | null, last: number): number[] {
  return Array.from({ length: last - (first ?? last) + 1 }, (_, back) => last - back)
}
