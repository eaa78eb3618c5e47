import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { readPost } from '@/lib/forms/kept-posts'
import { mintKey } from '@/lib/forms/key'
import { openForm, type Search } from '@/lib/forms/open-form'
import { jstDate } from '@/lib/japanese/dates'
import { noteSeen } from '@/lib/practiceCalls/answer'
import { readCall } from '@/lib/practiceCalls/read'
import { listSheets } from '@/lib/practiceCalls/read-sheets'
import { isLateFor, takesFiling } from '@/lib/practiceCalls/states'
import { listFiled } from '@/lib/practiceDrafts/list-filed'

/** A call as the prefecture asked sees it: what it asks, what was filed, the sheets sent; that it was looked at is remembered. */
export const openCallOfPrefecture = cache(async (id: string, post: Search['post']) => {
  const actor = await requireActor('prefecture_staff')
  const opened = await asActor(actor, async (tx) => {
    const call = await readCall(tx, id)
    const [place] = call?.places ?? []
    if (!call || !place) return null
    await noteSeen(tx, actor, call.id)
    const at = `/prefecture/practices/calls/${call.id}`
    const today = jstDate(await readClock(tx))
    const uuid = z.uuid().safeParse(post).data
    const sent = uuid ? await readPost(tx, actor.userId, uuid) : null
    return {
      ...{ call, place, at, isTaking: takesFiling(call, today), isLate: isLateFor(call, today) },
      none: await openForm(tx, actor, { post }, `${at}/none`, 'PracticeCalls.fields'),
      sheetKey: mintKey(actor.userId, `${at}/sheets`),
      sheetSent: sent?.result ? null : (sent?.typed ?? null),
      practices: await listFiled(tx, actor, 'ofArea', call.id),
      sheets: await listSheets(tx, call.id),
    }
  })
  if (!opened) notFound()
  return opened
})

export type CallOpened = Awaited<ReturnType<typeof openCallOfPrefecture>>
