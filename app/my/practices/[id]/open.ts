import { notFound } from 'next/navigation'
import { cache } from 'react'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openForm, type Search } from '@/lib/forms/open-form'
import { jstDate } from '@/lib/japanese/dates'
import { listThemesByGroup } from '@/lib/menus/list-themes-by-group'
import { findPersonal } from '@/lib/practiceDrafts/personal'
import { canAmendPractice, canAnswerForPractice } from '@/lib/practiceDrafts/policy'
import { countInquiries, readPracticeDraft } from '@/lib/practiceDrafts/read'
import { isOpenStep } from '@/lib/practiceDrafts/states'

/** A practice of one's own office with its forms; read once for title and page. */
export const openOwnPractice = cache(async (id: string, post: Search['post']) => {
  const actor = await requireActor(...ASKING_ROLES)
  const opened = await asActor(actor, async (tx) => {
    const draft = await readPracticeDraft(tx, id)
    if (!draft || !canAnswerForPractice(actor, draft)) return null
    const at = `/my/practices/${draft.id}`
    const isAsked = draft.state === 'asked'
    const isOpen = isOpenStep('amend', draft.state) && canAmendPractice(actor, draft)
    const forms = {
      answer: await openForm(tx, actor, { post }, `${at}/answer`, 'PracticeDrafts.fields'),
      amending: await openForm(tx, actor, { post }, `${at}/amending`, 'Practices.parts'),
      rewriting: await openForm(tx, actor, { post }, `${at}/rewriting`, 'Practices.parts'),
      confirming: await openForm(tx, actor, { post }, `${at}/confirming`, 'PracticeDrafts.fields'),
      withdrawal: await openForm(tx, actor, { post }, `${at}/withdrawal`, 'PracticeDrafts.fields'),
    }
    return {
      ...{
        today: jstDate(await readClock(tx)),
        draft,
        forms,
        at,
        isOpen,
        errors: Object.values(forms).flatMap(({ errors }) => errors),
      },
      personal: isAsked || isOpen ? await findPersonal(tx, draft) : [],
      groups: isAsked || isOpen ? await listThemesByGroup(tx) : [],
      inquiries: draft.practice ? await countInquiries(tx, draft.practice.id) : 0,
    }
  })
  if (!opened) notFound()
  return opened
})

export type OwnPractice = Awaited<ReturnType<typeof openOwnPractice>>
