import { notFound, redirect } from 'next/navigation'
import { listAnswerFiles } from '@/lib/answerFiles/list'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { isAnswerable } from '@/lib/followUps/policy'
import { type OpenForm, openForm } from '@/lib/forms/open-form'
import { isReadable } from '@/lib/helped/react'
import { readHelped } from '@/lib/helped/read'
import { dateOf } from '@/lib/japanese/day'
import { bearerOf } from '@/lib/links/bearer'
import { readLink } from '@/lib/links/open'

/** What a party without an account is asked, and what the municipality has answered since, with the forms as last left. */
export async function openByLink(token: string, search: Record<string, string | string[] | undefined>) {
  const bearer = await bearerOf(token)
  if (!bearer) notFound()
  const place = `/l/${token}/party-follow-up`
  const opened = await asActor(bearer, async (tx) => {
    const link = await readLink(tx, bearer)
    if (link?.purpose !== 'party_follow_up' || link.state === 'withdrawn') return null
    const helped = await readHelped(tx, link.subjectId)
    if (!helped) return null
    const form = await openForm(tx, bearer, search, `${place}/answer`, 'Helped.fields')
    const mayReact = isReadable(link.state)
    const seenForm = await openForm(tx, bearer, search, `${place}/seen`, 'Helped.fields')
    const reactions = new Map<string, OpenForm>()
    for (const { id } of mayReact ? helped.answers : [])
      reactions.set(id, await openForm(tx, bearer, search, `${place}/answers/${id}/reaction`, 'Helped.fields'))
    const isOpen = link.state === 'open' && isAnswerable(helped, dateOf(await readClock(tx)))
    const files = await listAnswerFiles(tx, { kind: 'party', id: helped.id })
    return { link, helped, isOpen, form, seen: mayReact ? seenForm : null, reactions, files, place }
  })
  if (!opened) redirect(`/l/${token}`)
  return opened
}
