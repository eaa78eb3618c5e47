import { notFound } from 'next/navigation'
import { cache } from 'react'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { openForm, type Search } from '@/lib/forms/open-form'
import { listThemesByGroup } from '@/lib/menus/list-themes-by-group'
import { findPersonal } from '@/lib/practiceDrafts/personal'
import { canAmendPractice } from '@/lib/practiceDrafts/policy'
import { readPracticeDraft } from '@/lib/practiceDrafts/read'
import { isOpenStep } from '@/lib/practiceDrafts/states'

/** A practice that the prefecture filed, with its forms; read once for title and page. */
export const openFiled = cache(async (id: string, post: Search['post']) => {
  const actor = await requireActor('prefecture_staff')
  const opened = await asActor(actor, async (tx) => {
    const draft = await readPracticeDraft(tx, id)
    if (!draft || !canAmendPractice(actor, draft)) return null
    const at = `/prefecture/practices/${draft.id}`
    const isOpen = isOpenStep('amend', draft.state)
    const amending = await openForm(tx, actor, { post }, `${at}/amending`, 'Practices.parts')
    const withdrawal = await openForm(tx, actor, { post }, `${at}/withdrawal`, 'PracticeDrafts.fields')
    return {
      ...{ draft, at, isOpen, amending, withdrawal, errors: [...amending.errors, ...withdrawal.errors] },
      personal: isOpen ? await findPersonal(tx, draft) : [],
      groups: isOpen ? await listThemesByGroup(tx) : [],
    }
  })
  if (!opened) notFound()
  return opened
})
