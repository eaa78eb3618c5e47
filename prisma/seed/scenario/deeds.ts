import type { Actor } from '@/lib/actor/actor'
import { completeConsultation } from '@/lib/consultations/complete'
import { CompletionInput } from '@/lib/consultations/completion-input'
import { lockByNumber } from '@/lib/consultations/lock'
import { withdrawConsultation } from '@/lib/consultations/withdraw'
import type { Tx } from '@/lib/db/client'
import { LogInput, NoteInput, ReplyInput } from '@/lib/dialogue/input'
import { keepNote } from '@/lib/dialogue/keep-note'
import { logDialogue } from '@/lib/dialogue/log'
import { reply } from '@/lib/dialogue/reply'
import { writeMessage } from '@/lib/dialogue/write-message'
import { answerFollowUp } from '@/lib/followUps/answer'
import { answerHelped } from '@/lib/helped/answer'
import { HelpedInput } from '@/lib/helped/input'
import { jstDate, jstTime } from '@/lib/japanese/dates'
import { answerQuestion } from '@/lib/questions/answer'
import { askQuestions } from '@/lib/questions/ask'
import { QuestionsInput } from '@/lib/questions/input'
import { answerRequest } from '@/lib/requests/answer'
import { AnswerInput } from '@/lib/requests/input'
import { listAddressees } from '@/lib/requests/list-addressees'
import { sendRequest } from '@/lib/requests/send'
import { CostInput } from '@/lib/supportCosts/input'
import { recordCost } from '@/lib/supportCosts/record'
import { SessionInput } from '@/lib/supportSessions/input'
import { recordSession } from '@/lib/supportSessions/record'
import { agreeToSupport } from '@/lib/supports/agree'
import { declineSupport } from '@/lib/supports/decline'
import { finishSupport } from '@/lib/supports/finish'
import { proposeSupports } from '@/lib/supports/propose'
import { startSupport } from '@/lib/supports/start'
import { completeTodo } from '@/lib/todos/close'
import { setTodo } from '@/lib/todos/set'
import { setTriage } from '@/lib/triage/set-triage'

/** One deed of a story: what somebody does to the consultation with this number. */
export type Deed = (tx: Tx, actor: Actor, number: string) => Promise<unknown>

export const replies =
  (body: string, isAnswer = false): Deed =>
  (tx, actor, number) =>
    reply(tx, actor, number, ReplyInput.parse({ body, isAnswer: isAnswer ? 'on' : undefined }))

export const notes =
  (body: string): Deed =>
  (tx, actor, number) =>
    keepNote(tx, actor, number, NoteInput.parse({ body }))

export const writes =
  (body: string): Deed =>
  (tx, actor, number) =>
    writeMessage(tx, actor, number, { body })

export const logs =
  (said: Record<string, string>): Deed =>
  (tx, actor, number) =>
    logDialogue(tx, actor, number, LogInput.parse({ audience: 'shared', occurredAt: timeOf(actor), ...said }))

export const asks =
  (body: string, reason: string, addressee = 'municipality'): Deed =>
  (tx, actor, number) =>
    askQuestions(tx, actor, number, QuestionsInput.parse({ addressee1: addressee, body1: body, reason1: reason }))

export const answersQuestion =
  (answer: string): Deed =>
  async (tx, actor, number) => {
    const { id } = await tx.question.findFirstOrThrow({
      where: { consultation: { number }, state: 'open' },
      select: { id: true },
    })
    return await answerQuestion(tx, actor, id, { answer })
  }

export const triages =
  (priority: string, nextAction: string, nextActionOn: string | null): Deed =>
  async (tx, actor, number) => {
    const { id } = await lockByNumber(tx, number)
    const { version } = await tx.triage.findUniqueOrThrow({ where: { consultationId: id }, select: { version: true } })
    await setTriage(tx, actor, number, { priority: priority === 'high' ? 'high' : 'normal', version })
    if (!nextAction) return
    const own = { owner: actor.membershipId, shared: false, entryId: '', sessionId: '' }
    await setTodo(tx, actor, number, { text: nextAction, dueOn: nextActionOn, ...own })
  }

/** Ticks off what was to be done, by its words. */
export const ticks =
  (text: string): Deed =>
  async (tx, actor, number) => {
    const { id } = await tx.todo.findFirstOrThrow({
      where: { consultation: { number }, state: 'open', text },
      select: { id: true },
    })
    return await completeTodo(tx, actor, id)
  }

export const proposes =
  (menuKeys: readonly string[], reason: string, aim = ''): Deed =>
  async (tx, actor, number) => {
    const menus = await tx.menu.findMany({
      where: { key: { in: [...menuKeys] }, state: 'open', bureauId: null },
      select: { id: true },
    })
    const menuIds = menus.map(({ id }) => id)
    return await proposeSupports(tx, actor, number, {
      menuIds,
      reason,
      aim,
      ownerMembershipId: actor.membershipId,
      routingReason: '',
    })
  }

export const agrees =
  (menuKey: string): Deed =>
  async (tx, actor, number) =>
    agreeToSupport(tx, actor, await supportOf(tx, number, menuKey))

export const declines =
  (menuKey: string, declineReason: string): Deed =>
  async (tx, actor, number) =>
    declineSupport(tx, actor, await supportOf(tx, number, menuKey), { declineReason })

export const starts =
  (menuKey: string): Deed =>
  async (tx, actor, number) =>
    startSupport(tx, actor, await supportOf(tx, number, menuKey))

export const finishes =
  (menuKey: string, outcome: string): Deed =>
  async (tx, actor, number) =>
    finishSupport(tx, actor, await supportOf(tx, number, menuKey), { outcome })

export const meets =
  (menuKey: string, session: Record<string, string>): Deed =>
  async (tx, actor, number) =>
    recordSession(
      tx,
      actor,
      await supportOf(tx, number, menuKey),
      SessionInput.parse({ heldOn: timeOf(actor).slice(0, 10), ...session }),
    )

/** What the desk spent beside its advisors: one amount on that day. */
export const spends =
  (menuKey: string, cost: Record<string, string>): Deed =>
  async (tx, actor, number) =>
    recordCost(
      tx,
      actor,
      await supportOf(tx, number, menuKey),
      CostInput.parse({ spentOn: timeOf(actor).slice(0, 10), ...cost }),
    )

export const requests =
  (menuKey: string, partyName: string, title: string, summary: string, dueOn: string): Deed =>
  async (tx, actor, number) => {
    const consultation = await lockByNumber(tx, number)
    const party = (await listAddressees(tx, consultation)).find(({ name }) => name.includes(partyName))
    if (!party) throw new Error(`nobody called ${partyName} can be asked`)
    const sent = { addressee: party.value, title, summary, consented: true, dueOn }
    return await sendRequest(tx, actor, await supportOf(tx, number, menuKey), sent)
  }

/** The party asked answers; it finds its own request and knows no number. */
export const answersRequest =
  (title: string, said: Record<string, string>): Deed =>
  async (tx, actor) => {
    const { id } = await tx.request.findFirstOrThrow({ where: { title }, select: { id: true } })
    return await answerRequest(tx, actor, id, AnswerInput.parse(said))
  }

export const completes =
  (completion: 'answered_on_spot' | 'supported', message: string): Deed =>
  (tx, actor, number) =>
    completeConsultation(tx, actor, number, CompletionInput.parse({ completion, message }))

export const withdraws =
  (reason: string): Deed =>
  (tx, actor, number) =>
    withdrawConsultation(tx, actor, number, { reason })

/** Answers the oldest questionnaire that waits, each of its supports in the same words. */
export const answersFollowUp =
  (said: Record<string, string>): Deed =>
  async (tx, actor) => {
    const asked = await tx.questionnaire.findFirstOrThrow({
      where: { askingOrganisationId: actor.organisationId, state: 'asked' },
      orderBy: { askOn: 'asc' },
      select: { id: true, effects: { select: { id: true } } },
    })
    const typed = Object.fromEntries(
      asked.effects.flatMap(({ id }) => Object.entries(said).map(([field, text]) => [`${field}.${id}`, text])),
    )
    return await answerFollowUp(tx, actor, asked.id, { ...typed, confirmed: 'yes' })
  }

/** Whoever helped looks back on it. */
export const looksBack =
  (said: Record<string, string>): Deed =>
  async (tx, actor) => {
    const asked = await tx.partyFollowUp.findFirst({
      where: { state: 'asked', userId: actor.userId },
      select: { id: true },
    })
    return asked && (await answerHelped(tx, actor, asked.id, HelpedInput.parse(said)))
  }

/** The latest support of a consultation under a menu. */
export async function supportOf(tx: Tx, number: string, menuKey: string): Promise<string> {
  const support = await tx.support.findFirstOrThrow({
    where: { consultation: { number }, menu: { key: menuKey } },
    orderBy: { proposedAt: 'desc' },
    select: { id: true },
  })
  return support.id
}

/** The scene's time as people in Japan write it. */
function timeOf(actor: Actor): string {
  const at = new Date(actor.clock ?? '')
  return `${jstDate(at)} ${jstTime(at)}`
}
