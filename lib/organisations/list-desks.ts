import type { Tx } from '@/lib/db/client'

/** The desk of every bureau as anybody may know it: name, telephone where it is known, days to answer, prefectures. */
export async function listDesks(tx: Tx) {
  const settings = await tx.bureauSettings.findMany({
    select: {
      deskName: true,
      deskPhone: true,
      answerDays: true,
      bureau: { select: { id: true, name: true, nameEn: true, letters: true } },
    },
  })
  const prefectures = await tx.organisation.findMany({
    where: { kind: 'prefecture' },
    select: { name: true, nameEn: true, bureauId: true },
    orderBy: { code: 'asc' },
  })
  const desks = settings.map(({ bureau, ...desk }) => ({
    ...desk,
    bureau,
    prefectures: prefectures.filter(({ bureauId }) => bureauId === bureau.id),
  }))
  return desks.sort((a, b) => placeOf(a.bureau.letters) - placeOf(b.bureau.letters))
}
export type Desk = Awaited<ReturnType<typeof listDesks>>[number]

/** From north to south, as the ministry lists them. */
const ORDER = ['HKD', 'THK', 'KSE', 'TKH', 'KNK', 'CGS', 'SHK', 'KYU']

function placeOf(letters: string | null): number {
  const place = ORDER.indexOf(letters ?? '')
  return place === -1 ? ORDER.length : place
}
