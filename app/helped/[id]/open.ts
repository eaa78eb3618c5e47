import { notFound } from 'next/navigation'
import { cache } from 'react'
import { requireActor } from '@/lib/actor/require-actor'
import { listAnswerFiles } from '@/lib/answerFiles/list'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { isAnswerable } from '@/lib/followUps/policy'
import { openForm } from '@/lib/forms/open-form'
import { openWriting } from '@/lib/forms/open-writing'
import { withoutErrors } from '@/lib/helped/for-files'
import { HELPER_ROLES } from '@/lib/helped/policy'
import { readHelped } from '@/lib/helped/read'
import { dateOf } from '@/lib/japanese/day'

/** A support somebody helped with, and its forms: the questions, the button of having read, one reaction for each answer; read once for title and page. */
export const openHelped = cache(async (id: string, post: string | undefined) => {
  const actor = await requireActor(...HELPER_ROLES)
  const opened = await asActor(actor, async (tx) => {
    const helped = await readHelped(tx, id)
    if (!helped) return null
    const form = withoutErrors(await openWriting(tx, actor, { post }, `/helped/${id}/answer`, 'Helped.fields'))
    const files = await listAnswerFiles(tx, { kind: 'party', id })
    const seen = await openForm(tx, actor, { post }, `/helped/${id}/seen`, 'Helped.fields')
    const reactions = new Map<string, Awaited<ReturnType<typeof openForm>>>()
    for (const answer of helped.answers) {
      const action = `/helped/${id}/answers/${answer.id}/reaction`
      reactions.set(answer.id, await openForm(tx, actor, { post }, action, 'Helped.fields'))
    }
    const errors = [...form.errors, ...seen.errors, ...[...reactions.values()].flatMap((reaction) => reaction.errors)]
    const isOpen = isAnswerable(helped, dateOf(await readClock(tx)))
    return { helped, isOpen, files, form, seen, reactions, errors }
  })
  if (!opened) notFound()
  return opened
})
