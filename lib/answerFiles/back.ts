import { type Actor, type Bearer, isDesk, writerOf } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { listUnsent } from '@/lib/forms/unsent'
import { withoutTokens } from '@/lib/links/token'
import type { AnswerKind, AnswerRef } from './answer'

/** Where somebody signed in gives or reads the answer. */
export function formOf(actor: Actor, { kind, id }: AnswerRef): string {
  if (isDesk(actor)) return kind === 'party' ? '/desk/follow-ups' : `/desk/follow-ups/${id}`
  return kind === 'party' ? `/helped/${id}` : `/my/follow-ups/${id}`
}

/** Where whoever holds a link answers. */
export function formOfLink(token: string, kind: AnswerKind): string {
  return `/l/${token}/${kind === 'party' ? 'party-follow-up' : 'follow-up'}`
}

/** The way back to the answer, with what was typed of it and not sent, so that going for a file loses no word. */
export async function backTo(tx: Tx, who: Actor | Bearer, form: string, kind: AnswerKind): Promise<string> {
  const action = withoutTokens(`${form}/${kind === 'party' ? 'answer' : 'answers'}`)
  const [latest] = await listUnsent(tx, writerOf(who), action)
  return latest ? `${form}?post=${latest.uuid}&files=seen` : form
}
