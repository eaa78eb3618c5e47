import { z } from 'zod'
import { type Actor, type Bearer, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotFound } from '@/lib/errors'
import { lockQuestionnaire } from '@/lib/followUps/lock'
import { canAnswerFollowUp } from '@/lib/followUps/policy'
import { lockHelped } from '@/lib/helped/answer'
import { type OpenLink, readLink } from '@/lib/links/open'

/** Whose answer it is: a municipality's questionnaire, or what a party that helped was asked. */
export const ANSWER_KINDS = ['questionnaire', 'party'] as const
export type AnswerKind = (typeof ANSWER_KINDS)[number]
export type AnswerRef = { kind: AnswerKind; id: string }

/** Takes an answer for adding or removing a file, so that it is not given at the same moment; NotFound when it is not this person's. */
export async function lockAnswer(tx: Tx, { kind, id }: AnswerRef) {
  if (kind === 'party') return { kind, ...(await lockHelped(tx, id)) } as const
  return { kind, ...(await lockQuestionnaire(tx, id)) } as const
}

const RULED = { id: true, state: true, askingOrganisationId: true, bureauId: true } as const

/** The answer that files hang on, as this person sees it; null when it is not his or hers to see. */
export async function readAnswer(tx: Tx, kind: string, id: string) {
  const ref = z.object({ kind: z.enum(ANSWER_KINDS), id: z.uuid() }).safeParse({ kind, id }).data
  if (!ref) return null
  const row =
    ref.kind === 'party'
      ? await tx.partyFollowUp.findUnique({ where: { id }, select: RULED })
      : await tx.questionnaire.findUnique({ where: { id }, select: RULED })
  return row && { ...row, kind: ref.kind }
}

type Ruled = { kind: AnswerKind; state: string; askingOrganisationId: string; bureauId: string }

/** Add and take off files: whoever may give the answer, until it is given. What was answered stands, with its files. */
export function canChangeFiles(actor: Actor, answer: Ruled): boolean {
  return answer.state === 'asked' && isAnswering(actor, answer)
}

/** Whether it is this person's to answer at all; a party's answer is nobody else's, which the row itself ensures. */
export function isAnswering(actor: Actor, answer: Ruled): boolean {
  if (answer.kind === 'questionnaire') return canAnswerFollowUp(actor, answer)
  return !isDesk(actor) && actor.role !== 'municipal_staff'
}

/** The answer a link is for; NotFound for a link of another purpose. */
export function answerOfLink({ purpose, subjectId }: Pick<OpenLink, 'purpose' | 'subjectId'>): AnswerRef {
  if (purpose === 'follow_up') return { kind: 'questionnaire', id: subjectId }
  if (purpose === 'party_follow_up') return { kind: 'party', id: subjectId }
  throw new NotFound()
}

/** The answer a link is for, as long as it can be given by it; null for any other link. */
export async function readAnswerOfLink(tx: Tx, bearer: Bearer) {
  const link = await readLink(tx, bearer)
  if (link?.state !== 'open' || (link.purpose !== 'follow_up' && link.purpose !== 'party_follow_up')) return null
  const { kind, id } = answerOfLink(link)
  const answer = await readAnswer(tx, kind, id)
  return answer?.state === 'asked' ? answer : null
}
