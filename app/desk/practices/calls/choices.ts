import type { Tx } from '@/lib/db/client'
import { listThemesByGroup } from '@/lib/menus/list-themes-by-group'
import { listPrefectures } from '@/lib/practiceCalls/read'
import { listPriorityMatters } from '@/lib/priorities/read'

/** What a call may be about, and who may be asked. */
export async function readCallChoices(tx: Tx, bureauId: string) {
  return {
    matters: await listPriorityMatters(tx, bureauId),
    prefectures: await listPrefectures(tx, bureauId),
    groups: await listThemesByGroup(tx),
  }
}
