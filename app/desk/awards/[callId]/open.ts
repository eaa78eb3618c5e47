import { notFound } from 'next/navigation'
import { cache } from 'react'
import type { FieldError } from '@/components/forms/form-state'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { listMembersToName } from '@/lib/awards/judges'
import { listToPublish } from '@/lib/awards/publish'
import { readAwardAtDesk } from '@/lib/awards/read-desk'
import { mayNow } from '@/lib/awards/states'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { openForm, type Search } from '@/lib/forms/open-form'
import { dateOf } from '@/lib/japanese/day'
import { listPrefectures } from '@/lib/organisations/list-prefectures'

/** An award at the desk with the forms of its next step; read once for title and page. */
export const openAwardAtDesk = cache(async (id: string, post: Search['post']) => {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  const opened = await asActor(actor, async (tx) => {
    const award = await readAwardAtDesk(tx, id)
    if (!award) return null
    const at = `/desk/awards/${award.id}`
    const form = (name: string) => openForm(tx, actor, { post }, `${at}/${name}`, 'Awards.fields')
    const excusing = []
    for (const judge of award.judges)
      excusing.push({ judgeId: judge.id, form: await form(`judges/${judge.id}/excusing`) })
    const forms = {
      ...{ opening: await form('opening'), closing: await form('closing') },
      ...{ naming: await form('naming'), publishing: await form('publishing') },
    }
    const isManager = actor.role === 'manager'
    return {
      ...{ award, at, forms, excusing, isManager },
      errors: [
        ...Object.values(forms).flatMap(({ errors }) => errors),
        ...excusing.flatMap(({ judgeId, form }) => form.errors.map((error) => leadTo(error, judgeId))),
      ],
      prefectures: award.state === 'draft' ? await listPrefectures(tx, award.bureauId) : [],
      members:
        isManager && mayNow(award.state, 'name') ? await listMembersToName(tx, award, dateOf(await readClock(tx))) : [],
      toPublish: ['decided', 'published'].includes(award.state) ? await listToPublish(tx, award.id) : [],
    }
  })
  if (!opened) notFound()
  return opened
})

/** Each judge's form has its own field for the reason; the summary leads to the one that was sent. */
function leadTo({ field, message }: FieldError, judgeId: string): FieldError {
  return { field: field === 'reason' ? `reason-${judgeId}` : field, message }
}

export type OpenAward = Awaited<ReturnType<typeof openAwardAtDesk>>
