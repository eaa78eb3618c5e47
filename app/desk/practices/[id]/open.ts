import { notFound } from 'next/navigation'
import { cache } from 'react'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { readClosedFor } from '@/lib/blackoutDays/closed-for'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { answerDay } from '@/lib/followUps/due-days'
import { openForm, type Search } from '@/lib/forms/open-form'
import { jstDate } from '@/lib/japanese/dates'
import { listThemesByGroup } from '@/lib/menus/list-themes-by-group'
import { findPersonal } from '@/lib/practiceDrafts/personal'
import { readInquiries, readPracticeDraft } from '@/lib/practiceDrafts/read'
import { isOpenStep } from '@/lib/practiceDrafts/states'
import { readGoneAtDesk } from '@/lib/practices/read'
import { listPriorityMatters } from '@/lib/priorities/read'

/** So many business days a municipality is given to answer unless said otherwise. */
const ANSWER_DAYS = 10

/** A practice at the desk with its forms, what seems to name a person, and who asked after reading; read once for title and page. */
export const openPractice = cache(async (id: string, post: Search['post']) => {
  const actor = await requireActor(...DESK_ROLES)
  const opened = await asActor(actor, async (tx) => {
    const draft = await readPracticeDraft(tx, id)
    if (!draft) return null
    const at = `/desk/practices/${draft.id}`
    const isWritten = isOpenStep('write', draft.state)
    const writing = await openForm(tx, actor, { post }, `${at}/writing`, 'Practices.parts')
    const form = (name: string) => openForm(tx, actor, { post }, `${at}/${name}`, 'PracticeDrafts.fields')
    const forms = {
      asking: await form('asking'),
      hearing: await form('hearing'),
      publishing: await form('publishing'),
      takingBack: await form('taking-back'),
      revision: await form('revision'),
      withdrawal: await form('withdrawal'),
      confirming: await form('confirming'),
      sorting: await form('sorting'),
    }
    const personal = draft.state === 'withdrawn' ? [] : await findPersonal(tx, draft)
    const known = draft.practice ?? (await readGoneAtDesk(tx, draft.id))
    const inquiries = known ? await readInquiries(tx, known.id) : null
    const today = jstDate(await readClock(tx))
    const matters = await listPriorityMatters(tx, draft.bureauId)
    return {
      ...{
        matters,
        today,
        draft,
        writing,
        forms,
        personal,
        inquiries,
        spreadId: known?.id ?? null,
        groups: isWritten ? await listThemesByGroup(tx) : [],
      },
      errors: [writing, ...Object.values(forms)].flatMap(({ errors }) => errors),
      usualAnswerBy: answerDay(today, ANSWER_DAYS, await readClosedFor(tx, draft)),
    }
  })
  if (!opened) notFound()
  return opened
})

export type OpenPractice = Awaited<ReturnType<typeof openPractice>>
