import { notFound } from 'next/navigation'
import { requireActor } from '@/lib/actor/require-actor'
import { logAccess } from '@/lib/consultations/log-access'
import { readShared } from '@/lib/consultations/read-own'
import { asActor } from '@/lib/db/as-actor'
import { openWriting } from '@/lib/forms/open-writing'
import { readDesk } from '@/lib/organisations/read-desk'
import { canAnswerQuestion } from '@/lib/questions/answer'
import { listQuestionsForAsked } from '@/lib/questions/list-for-asked'
import { listSharedSurveys } from '@/lib/residentSurveys/shared-results'
import { listSupportsForMunicipality } from '@/lib/supports/read-for-municipality'
import { readTimeline } from '@/lib/timeline/read'

type Search = Record<string, string | string[] | undefined>

/** Opens a consultation for the prefecture it is shared with, and notes that it was read from outside its municipality. */
export async function openShared(number: string, search: Search) {
  const actor = await requireActor('prefecture_staff')
  const place = `/prefecture/consultations/${number}`
  const before = typeof search.before === 'string' ? search.before : undefined
  const shown = await asActor(actor, async (tx) => {
    const consultation = await readShared(tx, actor, number)
    if (!consultation) return null
    await logAccess(tx, actor, consultation)
    const open = (action: string, labels: string) => openWriting(tx, actor, search, `${place}/${action}`, labels)
    const questions = []
    for (const question of await listQuestionsForAsked(tx, consultation.id)) {
      const isOurs = question.addressee === 'prefecture' && canAnswerQuestion(actor, consultation, 'prefecture')
      const action = `questions/${question.id}/answer`
      const form = isOurs ? await open(action, 'Consultation.fields') : null
      if (question.state === 'open' || (form && form.errors.length > 0))
        questions.push({ question, action: `${place}/${action}`, form })
    }
    return {
      actor,
      consultation,
      questions,
      desk: await readDesk(tx, consultation.bureauId),
      surveys: await listSharedSurveys(tx, consultation.id),
      supports: await listSupportsForMunicipality(tx, consultation.id),
      course: await readTimeline(tx, consultation.id, before),
      message: await open('messages', 'Consultation.comment'),
    }
  })
  return shown ?? notFound()
}
