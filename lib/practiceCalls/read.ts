import { z } from 'zod'
import type { Tx } from '@/lib/db/client'

const CALLS_SHOWN = 100
const CALL = {
  ...{ id: true, title: true, body: true, themeKeys: true, dueOn: true, takesLate: true, state: true, version: true },
  ...{ openedAt: true, openedByName: true, closedAt: true, matterId: true },
  matter: { select: { title: true, fiscalYear: true } },
} as const

/** The calls of a bureau, those under way first, with how many practices were filed for each. */
export async function listCalls(tx: Tx, bureauId: string) {
  const calls = await tx.practiceCall.findMany({
    where: { bureauId },
    orderBy: [{ dueOn: 'desc' }, { id: 'asc' }],
    take: CALLS_SHOWN,
    select: { ...CALL, _count: { select: { drafts: true, places: true } } },
  })
  const order = ['open', 'draft', 'closed']
  return calls.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
}

export type ListedCall = Awaited<ReturnType<typeof listCalls>>[number]

/** A call with the progress of each prefecture 収集の状況; null when it is not this person's to see. */
export async function readCall(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  const call = await tx.practiceCall.findUnique({
    where: { id },
    select: {
      ...CALL,
      places: {
        orderBy: { prefectureCode: 'asc' },
        select: {
          ...{ id: true, prefectureCode: true, askedAt: true, seenAt: true, seenByName: true, noneAt: true },
          ...{ noneWords: true, reminders: true, remindedAt: true },
          organisation: { select: { code: true, name: true, nameEn: true } },
        },
      },
    },
  })
  if (!call) return null
  const filed = await tx.practiceDraft.groupBy({
    by: ['prefectureCode', 'isLate', 'state'],
    where: { callId: id },
    _count: true,
  })
  const themes = await tx.theme.findMany({
    where: { key: { in: call.themeKeys } },
    orderBy: { sort: 'asc' },
    select: { key: true, name: true, nameEn: true },
  })
  const places = call.places.map((place) => {
    const own = filed.filter(({ prefectureCode }) => prefectureCode === place.prefectureCode)
    const standing = own.filter(({ state }) => state !== 'withdrawn')
    return {
      ...place,
      filed: sum(standing),
      late: sum(standing.filter(({ isLate }) => isLate)),
      out: sum(own.filter(({ state }) => state === 'published')),
    }
  })
  return { ...call, places, themes }
}

export type CallToRead = NonNullable<Awaited<ReturnType<typeof readCall>>>
export type CallPlace = CallToRead['places'][number]

function sum(groups: readonly { _count: number }[]): number {
  return groups.reduce((total, { _count }) => total + _count, 0)
}

/** The calls by which a prefecture is asked, those still open first by the day they are due. */
export async function listCallsOf(tx: Tx, prefectureCode: string) {
  const places = await tx.practiceCallPlace.findMany({
    where: { prefectureCode },
    orderBy: [{ askedAt: 'desc' }],
    take: CALLS_SHOWN,
    select: { noneAt: true, call: { select: CALL } },
  })
  const counts = await tx.practiceDraft.groupBy({
    by: ['callId'],
    where: { callId: { in: places.map(({ call }) => call.id) }, prefectureCode, state: { not: 'withdrawn' } },
    _count: true,
  })
  const filedFor = new Map(counts.map(({ callId, _count }) => [callId, _count]))
  return places
    .map(({ noneAt, call }) => ({ ...call, noneAt, filed: filedFor.get(call.id) ?? 0 }))
    .sort(
      (a, b) => Number(a.state === 'closed') - Number(b.state === 'closed') || a.dueOn.getTime() - b.dueOn.getTime(),
    )
}

export type CallOfPrefecture = Awaited<ReturnType<typeof listCallsOf>>[number]

/** The prefectures of a bureau, to be asked. */
export async function listPrefectures(tx: Tx, bureauId: string) {
  return await tx.organisation.findMany({
    where: { kind: 'prefecture', bureauId, endedOn: null },
    orderBy: { code: 'asc' },
    select: { code: true, name: true, nameEn: true },
  })
}
