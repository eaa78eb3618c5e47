import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { readFigures } from './figures'
import type { PracticeInput } from './input'
import { canAnswerForPractice, canKeepPractice } from './policy'
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

async function rewrite(
  tx: Tx,
  draft: TakenPractice,
  step: PracticeStep,
  { figures, version, ...input }: PracticeInput,
): Promise<{ id: string; version: number } | Refusal> {
  const state = practiceStateAfter(draft.state, step)
  if (draft.version !== version) throw new InvalidTransition('edit', draft.state, textsOf(draft))
  const themeKeys = [...new Set(input.themeKeys)]
  if ((await tx.theme.count({ where: { key: { in: themeKeys } } })) < themeKeys.length)
    return refuse('themeKeys', 'choose')
  const effects = readFigures(draft.effects).map((figure, place) => ({
    ...figure,
    shown: figures.includes(String(place)),
  }))
  await tx.practiceDraft.updateMany({
    where: { id: draft.id },
    data: { ...input, themeKeys, effects, state, version: version + 1 },
  })
  return { id: draft.id, version: version + 1 }
}
