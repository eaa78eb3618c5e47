import type { Tx } from '@/lib/db/client'
import type { Named } from '@/lib/menus/menu-name'

type Of = { themeKeys: readonly string[]; needTheme: string | null; needSide: string | null; needPlace: string | null }
export type ProposalNames = { themes: ReadonlyMap<string, Named>; prefectures: ReadonlyMap<string, Named> }

/** What the themes and prefectures of these proposals are called. */
export async function readProposalNames(tx: Tx, proposals: readonly Of[]): Promise<ProposalNames> {
  const themes = new Set(
    proposals.flatMap(({ themeKeys, needTheme }) => [...themeKeys, ...(needTheme ? [needTheme] : [])]),
  )
  const places = new Set(
    proposals.flatMap(({ needSide, needPlace }) => (needSide === 'prefecture' && needPlace ? [needPlace] : [])),
  )
  const named = await tx.theme.findMany({
    where: { key: { in: [...themes] } },
    orderBy: { sort: 'asc' },
    select: { key: true, name: true, nameEn: true },
  })
  const prefectures = await tx.organisation.findMany({
    where: { kind: 'prefecture', code: { in: [...places] } },
    select: { code: true, name: true, nameEn: true },
  })
  return {
    themes: new Map(named.map((one) => [one.key, one])),
    prefectures: new Map(prefectures.flatMap((one) => (one.code ? [[one.code, one]] : []))),
  }
}
