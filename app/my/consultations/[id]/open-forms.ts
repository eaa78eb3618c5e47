import type { Actor } from '@/lib/actor/actor'
import type { ReceivedConsultation } from '@/lib/consultations/read-own'
import { fieldNamed, textOf } from '@/lib/corrections/fields'
import type { Tx } from '@/lib/db/client'
import { openForm } from '@/lib/forms/open-form'
import { openWriting } from '@/lib/forms/open-writing'
import { canAnswerQuestion } from '@/lib/questions/answer'
import { listQuestionsForAsked } from '@/lib/questions/list-for-asked'
import { listConsentsAsked } from '@/lib/requestRounds/read'
import { canAnswerProposal } from '@/lib/supports/policy'
import { listSupportsForMunicipality } from '@/lib/supports/read-for-municipality'

type Search = Record<string, string | string[] | undefined>

/** What the asking side may answer on a consultation's page, each with its own form as it was last left. */
export async function openForms(tx: Tx, actor: Actor, consultation: ReceivedConsultation, search: Search) {
  const place = `/my/consultations/${consultation.number}`
  const open = (action: string, labels = 'Consultation.fields') =>
    openForm(tx, actor, search, `${place}/${action}`, labels)
  const write = (action: string, labels = 'Consultation.fields') =>
    openWriting(tx, actor, search, `${place}/${action}`, labels)
  const questions = []
  for (const question of await listQuestionsForAsked(tx, consultation.id)) {
    if (!canAnswerQuestion(actor, consultation, question.addressee)) continue
    const field = fieldNamed(question.field)
    const action = `questions/${question.id}/${field ? 'correction' : 'answer'}`
    const form = field ? await open(action, 'Corrections.fields') : await write(action)
    if (question.state === 'open' || form.errors.length > 0)
      questions.push({
        question,
        action: `${place}/${action}`,
        form,
        current: field ? textOf(consultation, field) : undefined,
      })
  }
  const supports = []
  const proposals = []
  for (const support of await listSupportsForMunicipality(tx, consultation.id)) {
    if (support.state !== 'proposed' || !canAnswerProposal(actor, consultation)) {
      supports.push(support)
      continue
    }
    const action = `supports/${support.id}`
    proposals.push({ support, agreement: await open(`${action}/agreement`), decline: await write(`${action}/decline`) })
  }
  const consents = []
  for (const round of await listConsentsAsked(tx, consultation.id)) {
    if (!canAnswerProposal(actor, consultation)) continue
    const action = `consents/${round.id}`
    const agreement = await open(`${action}/agreement`)
    consents.push({ round, agreement, refusal: await write(`${action}/refusal`, 'Consents.fields') })
  }
  const message = await write('messages', 'Consultation.message')
  const sharing = await open('sharing')
  return { questions, supports, proposals, consents, message, sharing }
}
