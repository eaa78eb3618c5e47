import { z } from 'zod'
import { type Actor, sideOf } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { recordEvent } from '@/lib/timeline/record'
import { PRACTICE_TEXTS, type PracticeText } from './input'

type May = (actor: Actor, draft: { askingOrganisationId: string; bureauId: string }) => boolean

/** Takes a draft of a practice for a change, one after the other; whoever acts on a text has to have seen the one that stands. */
export async function takePractice(tx: Tx, actor: Actor, id: string, may: May, seen: number | null) {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  await tx.$queryRaw`SELECT id FROM practice_drafts WHERE id = ${id}::uuid FOR UPDATE`
  const draft = await tx.practiceDraft.findUnique({ where: { id } })
  if (!draft) throw new NotFound()
  if (!may(actor, draft)) throw new NotPermitted()
  if (seen !== null && draft.version !== seen) throw new InvalidTransition('edit', draft.state, textsOf(draft))
  return draft
}

export type TakenPractice = Awaited<ReturnType<typeof takePractice>>

/** The words of a practice as they stand, for whoever wrote against older ones. */
export function textsOf(draft: Record<'title' | PracticeText, string>): Record<string, string> {
  return Object.fromEntries((['title', ...PRACTICE_TEXTS] as const).map((name) => [name, draft[name]]))
}

type Word = {
  kind: 'asked' | 'agreed' | 'heard' | 'wishes' | 'refused' | 'rewritten' | 'published' | 'withdrawn'
  ofVersion?: number
  by?: string
  on?: string
  words?: string
}

/** Keeps a word on publishing a practice: who said it, when, of which text, and who noted it; it stands in the timeline, too. */
export async function keepPracticeWord(tx: Tx, actor: Actor, draft: TakenPractice, word: Word) {
  const { consultationId, askingOrganisationId, bureauId, prefectureCode } = draft
  const now = await readClock(tx)
  await tx.practiceWord.createMany({
    data: {
      ...{ draftId: draft.id, consultationId, askingOrganisationId, bureauId, prefectureCode, kind: word.kind },
      ...{ ofVersion: word.ofVersion ?? draft.version, words: word.words ?? '', notedAt: now },
      ...{ saidByName: word.by ?? actor.name, saidOn: dateColumn(word.on ?? jstDate(now)) },
      ...{ notedByName: actor.name, notedBySide: sideOf(actor) },
    },
  })
  await recordPracticeDeed(tx, actor, draft, word.kind)
}

/** Writes down in the timeline of the case what somebody did with its practice; what only the desk knows stays inside. */
export async function recordPracticeDeed(
  tx: Tx,
  actor: Actor,
  draft: Pick<TakenPractice, 'id' | 'consultationId' | 'askingOrganisationId' | 'bureauId' | 'prefectureCode'>,
  deed: string,
  audience: 'shared' | 'internal' = 'shared',
) {
  const { id: subjectId, consultationId: id, ...owner } = draft
  await recordEvent(tx, actor, { ...owner, id }, { kind: 'practice_deed', audience, subjectId, facts: { kind: deed } })
}
