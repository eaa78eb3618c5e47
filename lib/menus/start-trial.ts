import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import type { TrialInput } from './decide-input'
import { isEnglishMissing } from './english'
import { recordMenuEvent } from './events'
import { type LockedMenu, lockVersion } from './lock-version'
import { nextMenuState } from './transitions'
import { listTrialPrefectures } from './trial-prefectures'

/**
 * Begins the trial 試行 of a draft today: municipalities of these prefectures are offered it until the day or until its places
 * are used up. One version of a menu is on trial at a time. Throws NotFound, NotPermitted, InvalidTransition.
 */
export async function startTrial(
  tx: Tx,
  actor: Actor,
  id: string,
  { prefectures, limit, until, reason, version }: z.infer<typeof TrialInput>,
): Promise<{ id: string } | Refusal> {
  const menu = await lockVersion(tx, actor, id, version)
  const state = nextMenuState(menu.state, 'startTrial')
  if (isEnglishMissing(menu)) return refuse('', 'englishFirst')
  const today = jstDate(await readClock(tx))
  if (until < today) return refuse('until', 'past')
  const known = (await listTrialPrefectures(tx, menu.bureauId)).map(({ code }) => code)
  if (prefectures.some((code) => !known.includes(code))) return refuse('prefectures', 'choose')
  if (await isAnotherOnTrial(tx, menu)) return refuse('', 'onTrialAlready')
  await tx.menu.updateMany({
    where: { id },
    data: {
      ...{ state, validFrom: dateColumn(today), trialFrom: dateColumn(today), trialUntil: dateColumn(until) },
      ...{ trialPrefectures: prefectures, trialLimit: limit, version: { increment: 1 } },
      ...{ decidedOn: dateColumn(today), decidedByName: actor.name },
    },
  })
  await recordMenuEvent(tx, actor, id, { kind: 'trial_started', on: today, reason })
  return { id }
}

async function isAnotherOnTrial(tx: Tx, { key, bureauId }: LockedMenu): Promise<boolean> {
  return (await tx.menu.count({ where: { key, bureauId, state: 'trial' } })) > 0
}
