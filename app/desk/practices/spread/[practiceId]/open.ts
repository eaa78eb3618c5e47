import { notFound } from 'next/navigation'
import { cache } from 'react'
import type { FormState } from '@/components/forms/form-state'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { mintKey } from '@/lib/forms/key'
import { openForm, type Search } from '@/lib/forms/open-form'
import { jstDate } from '@/lib/japanese/dates'
import { readInquiries } from '@/lib/practiceDrafts/read'
import { readGoneAtDesk, readPracticeTitle } from '@/lib/practices/read'
import { readSpread } from '@/lib/practices/read-spread'

/** Where a practice was spread, with its forms as long as it is out; read once for title and page. */
export const openSpread = cache(async (id: string, post: Search['post']) => {
  const actor = await requireActor(...DESK_ROLES)
  const opened = await asActor(actor, async (tx) => {
    const out = await readPracticeTitle(tx, id)
    const practice = out ?? (await readGoneAtDesk(tx, id))
    if (!practice) return null
    const at = `/desk/practices/spread/${practice.id}`
    const form = (name: string) => openForm(tx, actor, { post }, `${at}/${name}`, 'PracticeSpread.fields')
    const [adding, copying] = [await form('adding'), await form('copies')]
    const spread = await readSpread(tx, practice.id)
    // Nothing is typed there and nothing can be wrong: their forms need no look at what was sent.
    const removal = (place: string) => ({ key: mintKey(actor.userId, `${at}/${place}`), typed: {}, errors: [] })
    const removals = new Map<string, FormState>()
    for (const { id: row } of spread.spreads) removals.set(row, removal(`rows/${row}/removal`))
    for (const { id: row } of spread.copies) removals.set(row, removal(`copies/${row}/removal`))
    return {
      ...{
        practice,
        isOut: out !== null,
        at,
        adding,
        copying,
        spread,
        removals,
        errors: [...adding.errors, ...copying.errors],
      },
      inquiries: await readInquiries(tx, practice.id),
      today: jstDate(await readClock(tx)),
    }
  })
  if (!opened) notFound()
  return opened
})

export type OpenSpread = Awaited<ReturnType<typeof openSpread>>
