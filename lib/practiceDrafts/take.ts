import { z } from 'zod'
import { type Actor, sideOf } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { giveNotice } from '@/lib/notices/give-notice'
import type { NoticeKind } from '@/lib/notices/kinds'
import { recordEvent } from '@/lib/timeline/record'
import { PRACTICE_TEXTS, type PracticeText } from './input'

type Ruled = {
  askingOrganisationId: string
  bureauId: string
  prefectureCode: string
  filedSide: string
  state: string
}
type May = (actor: Actor, draft: Ruled) => boolean

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

/** What is done with a text on its way, beside what is said on publishing it. */
export const PRACTICE_DEEDS = ['filed', 'written', 'takenBack', 'revised', 'dropped', 'sorted'] as const
type Deed = (typeof PRACTICE_DEEDS)[number]

type Word = {
  kind:
    | 'asked'
    | 'agreed'
    | 'heard'
    | 'wishes'
    | 'refused'
    | 'rewritten'
    | 'published'
    | 'withdrawn'
    | 'confirmed'
    | 'confirmHeard'
  ofVersion?: number
  by?: string
  on?: string
  words?: string
}

type Kept = Pick<
  TakenPractice,
  'id' | 'consultationId' | 'askingOrganisationId' | 'bureauId' | 'prefectureCode' | 'version'
>

/** Keeps a word on publishing a practice: who said it, when, of which text, and who noted it; it stands in the timeline of its case, too. */
export async function keepPracticeWord(tx: Tx, actor: Actor, draft: Kept, word: Word) {
  await writeWord(tx, actor, draft, word)
  if (draft.consultationId) await recordInCase(tx, actor, draft, word.kind, 'shared')
}

/** Keeps that these practices were filed, each with its own words: they have no case in which it could stand. */
export async function recordFiled(tx: Tx, actor: Actor, drafts: readonly Kept[]) {
  await writeWords(tx, actor, drafts, { kind: 'filed' })
}

async function writeWord(tx: Tx, actor: Actor, draft: Kept, word: WrittenWord) {
  await writeWords(tx, actor, [draft], word)
}

type WrittenWord = Omit<Word, 'kind'> & { kind: Word['kind'] | Deed }

async function writeWords(tx: Tx, actor: Actor, drafts: readonly Kept[], word: WrittenWord) {
  const now = await readClock(tx)
  await tx.practiceWord.createMany({
    data: drafts.map(({ id: draftId, askingOrganisationId, bureauId, prefectureCode, version }) => ({
      ...{ draftId, askingOrganisationId, bureauId, prefectureCode, kind: word.kind },
      ...{ ofVersion: word.ofVersion ?? version, words: word.words ?? '', notedAt: now },
      ...{ saidByName: word.by ?? actor.name, saidOn: dateColumn(word.on ?? jstDate(now)) },
      ...{ notedByName: actor.name, notedBySide: sideOf(actor) },
    })),
  })
}

/** Writes down what somebody did with a practice: in the timeline of its case, where what only the desk knows stays inside; one without a case keeps it with its words. */
export async function recordPracticeDeed(
  tx: Tx,
  actor: Actor,
  draft: Kept,
  deed: Deed | 'flagged',
  audience: 'shared' | 'internal' = 'shared',
) {
  if (draft.consultationId) await recordInCase(tx, actor, draft, deed, audience)
  else if (deed !== 'flagged') await writeWord(tx, actor, draft, { kind: deed })
}

async function recordInCase(tx: Tx, actor: Actor, draft: Kept, deed: string, audience: 'shared' | 'internal') {
  const { id: subjectId, consultationId: id, askingOrganisationId, bureauId, prefectureCode } = draft
  if (!id) return
  const owner = { id, askingOrganisationId, bureauId, prefectureCode }
  await recordEvent(tx, actor, owner, { kind: 'practice_deed', audience, subjectId, facts: { kind: deed } })
}

/** Tells the people concerned of a practice: those of its case, or those of the office it is about. */
export async function tellOfPractice(tx: Tx, draft: Kept, kind: NoticeKind) {
  const { id: subjectId, bureauId, consultationId } = draft
  await giveNotice(tx, { kind, bureauId, ...(consultationId ? { consultationId } : {}), subjectId })
}
