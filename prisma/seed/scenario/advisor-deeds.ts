import type { Actor } from '@/lib/actor/actor'
import { answerOffer } from '@/lib/dispatches/answer'
import { showCandidates } from '@/lib/dispatches/candidates'
import { offerDispatch } from '@/lib/dispatches/offer'
import { OfferInput, VisitInput } from '@/lib/dispatches/offer-input'
import { readSuggestion } from '@/lib/dispatches/read-suggestion'
import { suggestAdvisors } from '@/lib/dispatches/suggest'
import { recordVisit } from '@/lib/dispatches/visit'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { type Deed, supportOf } from './deeds'

/** Candidates are looked for, and the named advisor is asked for two days and some hours online. */
export const offers =
  (menuKey: string, name: string, title: string, summary: string, dueOn: string): Deed =>
  async (tx, actor, number) => {
    const supportId = await supportOf(tx, number, menuKey)
    await suggestAdvisors(tx, actor, supportId, { mode: null, month: null })
    const { id: advisorId } = await tx.advisor.findFirstOrThrow({ where: { name }, select: { id: true } })
    const today = todayOf(actor)
    const input = OfferInput.parse({
      ...{ advisorId, title, summary, consented: 'on', dueOn, fromOn: addDays(today, 7), untilOn: addDays(today, 60) },
      ...{ mode: 'hybrid', days: '2', hours: '3', feeYen: '60000', travelYen: '40000' },
      overrideReason: '町が以前から講話を聞いており、進め方が合うため（見本）',
    })
    return await offerDispatch(tx, actor, supportId, input)
  }

/** The advisor accepts; it finds its own offer and knows no number. */
export const answersOffer =
  (title: string, answer: string): Deed =>
  async (tx, actor) => {
    const { id } = await tx.request.findFirstOrThrow({ where: { title }, select: { id: true } })
    return await answerOffer(tx, actor, id, { decision: 'accept', declineKind: null, answer })
  }

/** The officer records that the advisor was there on that day. */
export const visits =
  (menuKey: string, visit: Record<string, string>): Deed =>
  async (tx, actor, number) => {
    const supportId = await supportOf(tx, number, menuKey)
    const { requestId } = await tx.dispatchOffer.findFirstOrThrow({ where: { supportId }, select: { requestId: true } })
    const { paidOn = '', ...rest } = visit
    const paid = paidOn !== '' && paidOn <= todayOf(actor) ? paidOn : ''
    return await recordVisit(
      tx,
      actor,
      supportId,
      requestId,
      VisitInput.parse({ heldOn: todayOf(actor), ...rest, paidOn: paid }),
    )
  }

/** The first three of the ranking are shown to the municipality. */
export const showsCandidates =
  (menuKey: string): Deed =>
  async (tx, actor, number) => {
    const supportId = await supportOf(tx, number, menuKey)
    await suggestAdvisors(tx, actor, supportId, { mode: 'onsite', month: null })
    const suggestion = await readSuggestion(tx, supportId)
    const first = suggestion?.results.ranked.slice(0, 3) ?? []
    return await showCandidates(tx, actor, supportId, { advisorIds: first.map(({ advisorId }) => advisorId) })
  }

function todayOf(actor: Actor): string {
  return jstDate(new Date(actor.clock ?? ''))
}
