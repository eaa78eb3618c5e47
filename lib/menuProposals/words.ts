import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { dateOf } from '@/lib/japanese/day'
import { listCurrentMenus } from '@/lib/menus/list-current-menus'
import type { ProposalInput } from './input'

/** What a proposal says, with themes that there are, and a menu that is in force there where one is to be changed. */
export async function wordsOf(tx: Tx, bureauId: string, input: ProposalInput): Promise<ProposalInput | Refusal> {
  const { changesMenuId, themeKeys } = input
  if (changesMenuId) {
    const menus = await listCurrentMenus(tx, bureauId, dateOf(await readClock(tx)))
    if (!menus.some(({ id }) => id === changesMenuId)) return refuse('changesMenuId', 'choose')
  }
  const known = await tx.theme.findMany({ where: { key: { in: themeKeys } }, select: { key: true } })
  return { ...input, themeKeys: known.map(({ key }) => key) }
}
