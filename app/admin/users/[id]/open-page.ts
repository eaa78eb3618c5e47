import { notFound } from 'next/navigation'
import { cache } from 'react'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { NotFound } from '@/lib/errors'
import { openForm } from '@/lib/forms/open-form'
import { jstDate } from '@/lib/japanese/dates'
import { findPerson } from '@/lib/people/find-person'
import { canKeepPeople } from '@/lib/people/policy'

const DEEDS = ['details', 'posts', 'password', 'closure', 'reopening', 'sign-out', 'invitation'] as const

/** One person and the forms of what can be done, read once for the page and its title. */
export const openPersonPage = cache(async (id: string, post: string | undefined) => {
  const actor = await requireActor('administrator')
  if (!canKeepPeople(actor)) notFound()
  try {
    return await asActor(actor, async (tx) => {
      const person = await findPerson(tx, actor, id)
      const forms = await Promise.all(
        DEEDS.map((deed) => openForm(tx, actor, { post }, `/admin/users/${id}/${deed}`, 'Admin.fields')),
      )
      const [details, posts, password, closure, reopening, signOut, invitation] = forms
      if (!details || !posts || !password || !closure || !reopening || !signOut || !invitation)
        throw new Error('a form is missing')
      return {
        person,
        isOneself: person.id === actor.userId,
        today: jstDate(await readClock(tx)),
        forms: { details, posts, password, closure, reopening, signOut, invitation },
        errors: forms.flatMap(({ errors }) => errors),
      }
    })
  } catch (error) {
    if (error instanceof NotFound) notFound()
    throw error
  }
})
