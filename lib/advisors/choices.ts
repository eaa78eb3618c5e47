import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { dateOf } from '@/lib/japanese/day'
import { listThemesByGroup } from '@/lib/menus/list-themes-by-group'
import { listPrefectures } from '@/lib/organisations/list-prefectures'

/** What the forms of the registry offer: themes in their groups, the bureau's prefectures. */
export async function listPublicChoices(tx: Tx, bureauId: string) {
  return { themes: await listThemesByGroup(tx), prefectures: await listPrefectures(tx, bureauId) }
}

export type PublicChoices = Awaited<ReturnType<typeof listPublicChoices>>

/** People with a post as advisor in the bureau's area today: each may be tied to one entry of the registry. */
export async function listAccounts(tx: Tx, bureauId: string) {
  const day = dateOf(await readClock(tx))
  const posts = await tx.membership.findMany({
    where: {
      ...{ bureauId, role: 'advisor', validFrom: { lte: day }, user: { disabledAt: null } },
      OR: [{ validUntil: null }, { validUntil: { gte: day } }],
    },
    orderBy: { user: { kana: 'asc' } },
    take: 500,
    select: { userId: true, user: { select: { name: true } }, organisation: { select: { name: true } } },
  })
  return posts.map(({ userId, user, organisation }) => ({ userId, name: `${user.name}（${organisation.name}）` }))
}

type Chosen = { themeKeys: string[]; prefectureCodes: string[]; prefectureCode?: string | null }

/** Themes and prefectures that there are; what somebody made up is left out. */
export async function keepKnown(tx: Tx, bureauId: string, { themeKeys, prefectureCodes, prefectureCode }: Chosen) {
  const themes = await tx.theme.findMany({ where: { key: { in: themeKeys } }, select: { key: true } })
  const known = await tx.organisation.findMany({
    where: {
      ...{ kind: 'prefecture', bureauId },
      prefectureCode: { in: [...prefectureCodes, ...(prefectureCode ? [prefectureCode] : [])] },
    },
    select: { prefectureCode: true },
  })
  const codes = new Set(known.map((one) => one.prefectureCode))
  return {
    themeKeys: themes.map(({ key }) => key).sort(),
    prefectureCodes: prefectureCodes.filter((code) => codes.has(code)).sort(),
    ...(prefectureCode === undefined ? {} : { prefectureCode: codes.has(prefectureCode) ? prefectureCode : null }),
  }
}
