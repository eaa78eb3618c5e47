import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { dateOf } from '@/lib/japanese/day'
import type { RecipientsInput } from './input'

const MOST = 2000

export type Office = {
  id: string
  name: string
  nameEn: string | null
  kind: string
  isReached: boolean
  sections: number
}

/** The offices that a choice names within the bureau and that were not told yet, each with how many sections its mail goes to and whether it reaches anybody. */
export async function listOffices(
  tx: Tx,
  { id: eventId, bureauId }: { id: string; bureauId: string },
  choice: RecipientsInput,
): Promise<{ offices: Office[]; unknown: string[] }> {
  const codes = choice.codes.split(/[\s、,，]+/).filter((code) => code !== '')
  const found = await tx.organisation.findMany({
    where: {
      ...{ bureauId, kind: { in: ['municipality', 'prefecture'] }, eventAnnouncements: { none: { eventId } } },
      OR: [
        { kind: 'municipality', prefectureCode: { in: choice.prefectures } },
        ...(choice.withPrefectures ? [{ kind: 'prefecture', prefectureCode: { in: choice.prefectures } }] : []),
        { code: { in: codes } },
        { name: { in: codes } },
      ],
    },
    orderBy: { code: 'asc' },
    take: MOST,
    select: { id: true, code: true, name: true, nameEn: true, kind: true },
  })
  const known = new Set(
    (
      await tx.organisation.findMany({
        where: {
          ...{ bureauId, kind: { in: ['municipality', 'prefecture'] } },
          OR: [{ code: { in: codes } }, { name: { in: codes } }],
        },
        select: { code: true, name: true },
      })
    ).flatMap(({ code, name }) => [code ?? '', name]),
  )
  const reached = await countReached(
    tx,
    found.map(({ id }) => id),
    choice.sectionWord,
  )
  return {
    offices: found.map(({ code: _, ...office }) => ({
      ...office,
      ...(reached.get(office.id) ?? { sections: 0, isReached: false }),
    })),
    unknown: codes.filter((code) => !known.has(code)),
  }
}

async function countReached(tx: Tx, ids: readonly string[], word: string) {
  const today = dateOf(await readClock(tx))
  const current = { validFrom: { lte: today }, OR: [{ validUntil: null }, { validUntil: { gte: today } }] }
  const sections = await tx.section.findMany({
    where: { ...current, organisationId: { in: [...ids] }, mailbox: { not: null } },
    select: { organisationId: true, name: true },
  })
  const keepers = await tx.membership.findMany({
    where: { ...current, organisationId: { in: [...ids] }, isAccountManager: true, user: { disabledAt: null } },
    select: { organisationId: true },
  })
  const kept = new Set(keepers.map(({ organisationId }) => organisationId))
  return new Map(
    ids.map((id) => {
      const own = sections.filter(({ organisationId }) => organisationId === id)
      const fitting = word === '' ? own : own.filter(({ name }) => name.includes(word))
      const count = (fitting.length > 0 ? fitting : own).length
      return [id, { sections: count, isReached: count > 0 || kept.has(id) }] as const
    }),
  )
}
