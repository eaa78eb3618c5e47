import type { Actor } from '@/lib/actor/actor'
import { AwardCallInput, NominationInput } from '@/lib/awards/input'
import { nominate } from '@/lib/awards/nominate'
import { openAward } from '@/lib/awards/steps'
import { addAward } from '@/lib/awards/write'
import { asActor } from '@/lib/db/as-actor'
import { Refusal } from '@/lib/forms/errors'
import { addDays, jstDate } from '@/lib/japanese/dates'

/** Stands in a nomination that only its town and the desk may read while the call is open. */
export const AWARD_CANARY = '推薦の秘密6038'

/** An open call with a nomination that nobody else may hear of. */
export async function leaveAwards(near: Actor, officer: Actor): Promise<void> {
  const today = jstDate(new Date())
  const call = AwardCallInput.parse({
    ...{ title: '局長表彰（巡回）', fiscalYear: '2026', groupName: '作業部会', certificate: '市町村「取組」' },
    ...{ nominationsDue: addDays(today, 20), selectionOn: addDays(today, 40), criterion1_name: '効果' },
  })
  const { id } = fine(await asActor(officer, (tx) => addAward(tx, officer, call)))
  fine(await asActor(officer, (tx) => openAward(tx, officer, id, { version: 1, prefectures: [] })))
  const words = { nominated: AWARD_CANARY, summary: AWARD_CANARY, why: AWARD_CANARY }
  fine(await asActor(near, (tx) => nominate(tx, near, id, NominationInput.parse(words))))
}

function fine<T>(result: T | Refusal): T {
  if (result instanceof Refusal) throw result
  return result
}
