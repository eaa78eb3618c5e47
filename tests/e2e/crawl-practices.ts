import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { Refusal } from '@/lib/forms/errors'
import { answerForPractice } from '@/lib/practiceDrafts/answer'
import { askForConsent } from '@/lib/practiceDrafts/ask'
import { filePractice } from '@/lib/practiceDrafts/file'
import { FilingInput, PracticeInput } from '@/lib/practiceDrafts/input'
import { publishPractice, revisePractice, withdrawPractice } from '@/lib/practiceDrafts/publish'
import { writePractice } from '@/lib/practiceDrafts/write'

/** Stands in every text of practices that are not out: only their desk and their town may be sent it. */
export const PRACTICE_CANARY = '事例の秘密6620'

/** Leaves practices of a town that nobody else may read: filed, taken back after publication, run out, and the text of a revision. */
export async function leavePractices(staff: Actor, officer: Actor): Promise<void> {
  await file(staff, PRACTICE_CANARY)
  const withdrawn = await out(staff, officer, PRACTICE_CANARY)
  await asActor(staff, (tx) => withdrawPractice(tx, staff, withdrawn, { reason: PRACTICE_CANARY }))
  const clock = '2024-05-01T03:00:00Z'
  await out({ ...staff, clock }, { ...officer, clock }, PRACTICE_CANARY)
  const revised = await out(staff, officer, '公開中の取組')
  await asActor(officer, (tx) => revisePractice(tx, officer, revised, { version: 2 }))
  await asActor(officer, (tx) =>
    writePractice(tx, officer, revised, PracticeInput.parse({ ...words(PRACTICE_CANARY), version: '3' })),
  )
}

async function out(staff: Actor, officer: Actor, text: string): Promise<string> {
  const id = await file(staff, text)
  await asActor(officer, async (tx) => {
    await writePractice(tx, officer, id, PracticeInput.parse({ ...words(text), version: '1' }))
    const answerBy = '2099-05-15'
    await askForConsent(tx, officer, id, { answerBy, words: '', checked: true, version: 2 })
  })
  await asActor(staff, (tx) => answerForPractice(tx, staff, id, { answer: 'agree', words: '', version: 2 }))
  await asActor(officer, (tx) => publishPractice(tx, officer, id, { version: 2 }))
  return id
}

async function file(staff: Actor, text: string): Promise<string> {
  const filed = await asActor(staff, (tx) => filePractice(tx, staff, FilingInput.parse(words(text))))
  if (filed instanceof Refusal) throw filed
  return filed.id
}

function words(text: string) {
  const parts = {
    title: text,
    summary: text,
    begun: text,
    actors: text,
    costs: text,
    result: text,
    hard: text,
    contact: text,
  }
  return { ...parts, themeKeys: ['kayoinoba'], stage: 'trial' }
}
