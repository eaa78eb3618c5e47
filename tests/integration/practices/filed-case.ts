import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { Refusal } from '@/lib/forms/errors'
import { answerForPractice } from '@/lib/practiceDrafts/answer'
import { askForConsent } from '@/lib/practiceDrafts/ask'
import { filePractice } from '@/lib/practiceDrafts/file'
import { AskingInput, FilingInput, PracticeInput } from '@/lib/practiceDrafts/input'
import { publishPractice } from '@/lib/practiceDrafts/publish'
import { writePractice } from '@/lib/practiceDrafts/write'
import { createTheme } from '@/tests/factories/menus'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { officerOf, prefectureStaffOf, staffOf } from '@/tests/factories/people'
import { noon } from '../follow-ups/ended-supports'

/** A municipality with its prefecture, its desk and a theme of its own. */
export async function area(settings: Parameters<typeof createBureau>[0] = {}) {
  const bureau = await createBureau(settings)
  const prefecture = await createPrefecture({ bureau })
  const town = await createMunicipality({ prefecture })
  const clock = noon('2026-10-20')
  return {
    ...{ bureau, town, theme: (await createTheme()).key },
    staff: { ...(await staffOf(town)), clock },
    prefecture: { ...(await prefectureStaffOf(prefecture)), clock },
    officer: { ...(await officerOf(bureau)), clock },
  }
}
export type Area = Awaited<ReturnType<typeof area>>

/** What is typed of a practice that somebody has seen. */
export function typedAs(theme: string, typed: object = {}): PracticeInput {
  const texts = { title: '寄せられた取組', summary: '行ったこと', themeKeys: theme, stage: '', fiscalYear: '' }
  return PracticeInput.parse({ ...texts, version: '1', ...typed })
}

/** Files a practice as somebody; the refusal is thrown. */
export async function file(who: Actor, theme: string, typed: object = {}): Promise<string> {
  const texts = { title: '寄せられた取組', summary: '行ったこと', themeKeys: theme, stage: '', fiscalYear: '' }
  const input = FilingInput.parse({ ...texts, ...typed })
  return done(await asActor(who, (tx) => filePractice(tx, who, input))).id
}

/** The desk checks it, the municipality agrees, and it is out. */
export async function bringOut(of: Area & { id: string; version?: number }, typed: object = {}) {
  const { id, officer, staff, theme } = of
  const before = await asActor(officer, (tx) => tx.practiceDraft.findUniqueOrThrow({ where: { id } }))
  const input = typedAs(theme, { version: String(before.version), summary: '整えた', ...typed })
  const { version } = done(await asActor(officer, (tx) => writePractice(tx, officer, id, input)))
  const asking = AskingInput.parse({ answerBy: '2026-11-04', version: String(version), checked: 'yes' })
  done(await asActor(officer, (tx) => askForConsent(tx, officer, id, asking)))
  await asActor(staff, (tx) => answerForPractice(tx, staff, id, { answer: 'agree', words: '', version }))
  await asActor(officer, (tx) => publishPractice(tx, officer, id, { version }))
}

export function done<T>(result: T | Refusal): T {
  if (result instanceof Refusal) throw result
  return result
}
