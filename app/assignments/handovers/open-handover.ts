import { notFound } from 'next/navigation'
import type { Actor } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { listOfficers } from '@/lib/assignments/list-officers'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotFound } from '@/lib/errors'
import { openForm } from '@/lib/forms/open-form'
import { type HandoverView, readHandover } from '@/lib/handovers/read'
import { jstDate } from '@/lib/japanese/dates'

/** What the pages of a handover have in common: who asks, the handover, the day, the bureau's officers, and a way to open its forms. */
export async function openHandover<T>(
  id: string,
  post: string | undefined,
  more: (of: Opened) => Promise<T>,
): Promise<Opened & { more: T }> {
  const actor = await requireActor('manager', 'officer')
  try {
    return await asActor(actor, async (tx) => {
      const handover = await readHandover(tx, actor, id)
      const today = jstDate(await readClock(tx))
      const officers = await listOfficers(tx, actor, today)
      const form = (rest: string) =>
        openForm(tx, actor, { post }, `/assignments/handovers/${id}/${rest}`, 'Handovers.fields')
      const opened = { tx, actor, handover, today, officers, form }
      return { ...opened, more: await more(opened) }
    })
  } catch (error) {
    if (error instanceof NotFound) notFound()
    throw error
  }
}

type Opened = {
  tx: Tx
  actor: Actor
  handover: HandoverView
  today: string
  officers: Awaited<ReturnType<typeof listOfficers>>
  form: (rest: string) => ReturnType<typeof openForm>
}
