import type { Actor } from '@/lib/actor/actor'
import { findColleague } from '@/lib/colleagues/find'
import { listHeld } from '@/lib/colleagues/held'
import { listInvitations } from '@/lib/colleagues/invitations'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { openForm } from '@/lib/forms/open-form'
import { jstDate } from '@/lib/japanese/dates'
import { listChoosableSections } from '@/lib/organisations/sections'

/** Everything a colleague's page shows, with its forms as they were last left. */
export async function openColleague(
  tx: Tx,
  actor: Actor,
  place: string,
  postId: string,
  search: Record<string, string | string[] | undefined>,
) {
  const today = jstDate(await readClock(tx))
  const found = await findColleague(tx, actor, postId, today)
  const form = (deed: string) => openForm(tx, actor, search, `${place}/${deed}`, 'Colleagues.fields')
  return {
    ...found,
    today,
    held: await listHeld(tx, actor, postId),
    sections: await listChoosableSections(tx, actor.organisationId, today),
    invitation: (await listInvitations(tx, actor)).get(found.colleague.userId) ?? null,
    forms: {
      handOver: await form('handover'),
      retire: await form('retirement'),
      change: await form('post'),
      again: await form('invitation'),
    },
  }
}
