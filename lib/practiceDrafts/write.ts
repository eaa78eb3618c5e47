import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition } from '@/lib/errors'
import { type KeptError, Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { type PracticeFigure, readFigures, readTypedFigures } from './figures'
import type { PracticeInput } from './input'
import { canAmendPractice, canAnswerForPractice, canKeepPractice } from './policy'
import { type PracticeStep, practiceStateAfter } from './states'
import { keepPracticeWord, recordPracticeDeed, type TakenPractice, takePractice, textsOf } from './take'

/** The desk writes the text of a practice; nothing of it is seen outside before it is put to the municipality. */
export async function writePractice(tx: Tx, actor: Actor, id: string, input: PracticeInput) {
  const draft = await takePractice(tx, actor, id, canKeepPractice, null)
  const done = await rewrite(tx, draft, 'write', input)
  if ('errors' in done) return done
  await recordPracticeDeed(tx, actor, draft, 'written', 'internal')
  return done
}

/** The municipality changes the text that it was asked about; it may then agree to its own words. */
export async function rewritePractice(tx: Tx, actor: Actor, id: string, input: PracticeInput) {
  const draft = await takePractice(tx, actor, id, canAnswerForPractice, null)
  const done = await rewrite(tx, draft, 'rewrite', input)
  if ('errors' in done) return done
  await keepPracticeWord(tx, actor, draft, { kind: 'rewritten', ofVersion: done.version })
  return done
}

/** Whoever filed a practice changes it, until the desk takes it up. */
export async function amendPractice(tx: Tx, actor: Actor, id: string, input: PracticeInput) {
  const draft = await takePractice(tx, actor, id, canAmendPractice, null)
  const done = await rewrite(tx, draft, 'amend', input)
  if ('errors' in done) return done
  await keepPracticeWord(tx, actor, draft, { kind: 'rewritten', ofVersion: done.version })
  return done
}

async function rewrite(
  tx: Tx,
  draft: TakenPractice,
  step: PracticeStep,
  { figures, figureFields, fiscalYear = draft.fiscalYear, version, ...input }: PracticeInput,
): Promise<{ id: string; version: number } | Refusal> {
  const state = practiceStateAfter(draft.state, step)
  if (draft.version !== version) throw new InvalidTransition('edit', draft.state, textsOf(draft))
  const themeKeys = [...new Set(input.themeKeys)]
  if ((await tx.theme.count({ where: { key: { in: themeKeys } } })) < themeKeys.length)
    return refuse('themeKeys', 'choose')
  const effects = await figuresAfter(tx, draft, figures, figureFields)
  if (isWrong(effects)) return new Refusal(effects)
  const isOfCase = draft.origin === 'answer'
  await tx.practiceDraft.updateMany({
    where: { id: draft.id },
    data: { ...input, ...(isOfCase ? {} : { fiscalYear }), themeKeys, effects, state, version: version + 1 },
  })
  return { id: draft.id, version: version + 1 }
}

/** Those of an answer stand as answered, shown or not; others are as they are typed. */
async function figuresAfter(
  tx: Tx,
  { origin, effects }: TakenPractice,
  shown: string[],
  typed: Record<string, unknown>,
) {
  if (origin !== 'answer') return readTypedFigures(typed, jstDate(await readClock(tx)))
  return readFigures(effects).map((figure, place) => ({ ...figure, shown: shown.includes(String(place)) }))
}

function isWrong(read: PracticeFigure[] | KeptError[]): read is KeptError[] {
  return read.some((one) => 'key' in one)
}
