import type { Actor } from '@/lib/actor/actor'
import { readTellingState } from '@/lib/asked/read'
import { readHolderOf } from '@/lib/colleagues/holder'
import { listSimilarGaps } from '@/lib/consultations/list-similar-gaps'
import { readAtDesk } from '@/lib/consultations/read-at-desk'
import type { Tx } from '@/lib/db/client'
import { keepPlans } from '@/lib/db/keep-plans'
import { readReplyDesk } from '@/lib/dialogue/read-reply-desk'
import { readOfficialAnswer, readStandingAtHeadquarters } from '@/lib/inquiries/read-inquiries'
import { listDocumentsOf } from '@/lib/library/list'
import { listPairings } from '@/lib/peers/list'
import { readPrioritiesOf } from '@/lib/priorities/read'
import { readPlace } from '@/lib/profiles/place'
import { readBrief } from '@/lib/profiles/read-brief'
import { listPartsOf } from '@/lib/references/read'
import { deskPage } from './address'
import { openForms } from './open-forms'

type Search = Record<string, string | string[] | undefined>

/** Reads the consultation and opens every form that stands beside it; null when it is not this person's to see. */
export async function openPage(tx: Tx, actor: Actor, number: string, search: Search) {
  await keepPlans(tx)
  const before = typeof search.before === 'string' ? search.before : undefined
  const view = await readAtDesk(tx, actor, number, before)
  if (!view) return null
  const { matter } = view
  const at = (rest: string) => deskPage(matter.number, rest)
  const todos = view.todos.flatMap(({ id }) => [at(`/todos/${id}/completion`), at(`/todos/${id}/withdrawal`)])
  const questions = matter.openQuestions.flatMap(({ id }) => [
    at(`/questions/${id}/reminder`),
    at(`/questions/${id}/withdrawal`),
  ])
  const corrections = matter.revisions
    .filter(({ state }) => state === 'proposed')
    .flatMap(({ id }) =>
      ['acceptance', 'return'].map((deed) => ({
        action: at(`/corrections/${id}/${deed}`),
        labels: 'Corrections.fields',
        prefix: id,
      })),
    )
  const replyDesk = await readReplyDesk(tx, actor, matter, search.again)
  const recall = replyDesk.pending ? [at(`/dialogue/${replyDesk.pending.id}/recall`)] : []
  const forms = await openForms(tx, actor, search, [
    { action: at('/messages'), labels: 'Dialogue.reply.fields', prefix: 'reply', written: true },
    { action: at('/notes'), labels: 'Dialogue.note.fields', prefix: 'note', written: true },
    { action: at('/triage'), labels: 'Desk.fields', prefix: 'triage' },
    { action: at('/officer'), labels: 'Desk.fields', prefix: 'officer' },
    { action: at('/clock/pause'), labels: 'Clock.fields', prefix: 'clock' },
    { action: at('/clock/resumption'), labels: 'Clock.fields', prefix: 'clock' },
    ...['/watching', '/watching/end', '/unmerging'].map((rest) => ({
      action: at(rest),
      labels: 'Together.fields',
      prefix: 'together',
    })),
    { action: at('/reopening'), labels: 'Desk.fields', prefix: 'reopening' },
    ...corrections,
    ...[...todos, ...questions, ...recall].map((action) => ({ action, labels: 'Desk.fields', prefix: 'deed' })),
  ])
  const holder = await readHolderOf(tx, matter.id, view.today)
  const official = matter.kind === 'grant_inquiry' ? await readOfficialAnswer(tx, matter.id) : null
  const atHeadquarters = await readStandingAtHeadquarters(tx, matter.id)
  const place = await readPlace(tx, actor, matter.asking.code ?? '')
  const brief = place && (await readBrief(tx, place))
  return {
    ...view,
    ...replyDesk,
    holder,
    forms,
    at,
    before,
    brief,
    official,
    atHeadquarters,
    pairings: await listPairings(tx, { consultationId: matter.id }),
    parts: await listPartsOf(tx, matter.id),
    documents: await listDocumentsOf(tx, matter.id),
    telling: await readTellingState(tx, matter.id),
    priorities: await readPrioritiesOf(tx, matter.id),
    inserted: replyDesk.templates.find(({ id }) => id === search.inserted) ?? null,
    similarGaps: await listSimilarGaps(tx, matter),
  }
}

export type DeskPageView = NonNullable<Awaited<ReturnType<typeof openPage>>>
