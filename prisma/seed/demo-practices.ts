import type pg from 'pg'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { answerDay } from '@/lib/followUps/due-days'
import { Refusal } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { answerForPractice } from '@/lib/practiceDrafts/answer'
import { askForConsent } from '@/lib/practiceDrafts/ask'
import { flagPractice } from '@/lib/practiceDrafts/flag'
import { PracticeInput } from '@/lib/practiceDrafts/input'
import { publishPractice } from '@/lib/practiceDrafts/publish'
import { readPracticeDraft } from '@/lib/practiceDrafts/read'
import { writePractice } from '@/lib/practiceDrafts/write'
import { actorAt } from './demo-actors'

/** The town of the first account waits to be asked; what others said is out. */
const ASKED = { code: '434434', title: 'ケアマネジメント指針を、関係者と一緒につくる（見本）' }
const OUT = {
  title: '先に取り組む町に学んで、ロードマップをつくる（見本）',
  costs: '専任の職員は置かず、月に2日ほどを充てています。',
}

/** Cases with clear effects become practices: one waits for its town's word, the others are out. */
export async function seedPracticesOfCases(client: pg.Client): Promise<void> {
  const officer = await actorAt(client, 'officer@demo.test', new Date())
  const effects = await asActor(officer, (tx) =>
    tx.effect.findMany({
      where: { publication: 'named', answeredAt: { not: null } },
      orderBy: { answeredAt: 'asc' },
      select: {
        id: true,
        supportId: true,
        consultation: { select: { askingOrganisation: { select: { code: true } } } },
      },
    }),
  )
  const bySupport = new Map(effects.map((effect) => [effect.supportId, effect]))
  for (const { id, consultation } of bySupport.values()) {
    const { code } = consultation.askingOrganisation
    const isAsked = code === ASKED.code
    const draftId = await write(officer, id, isAsked ? { title: ASKED.title } : OUT)
    if (!isAsked) await publish(officer, await actorAt(client, `staff-${code}@demo.test`, new Date()), draftId)
  }
}

async function write(officer: Actor, effectId: string, typed: object): Promise<string> {
  return await asActor(officer, async (tx) => {
    const { id } = await flagPractice(tx, officer, effectId)
    const draft = await readPracticeDraft(tx, id)
    if (!draft) throw new Error('the candidate is gone')
    const themeKeys = draft.themeKeys.length > 0 ? draft.themeKeys : ['kayoinoba']
    const text = PracticeInput.parse({ ...draft, stage: draft.stage ?? '', themeKeys, figures: ['0'], ...typed })
    fine(await writePractice(tx, officer, id, text))
    const answerBy = answerDay(jstDate(new Date()), 10, new Set())
    fine(await askForConsent(tx, officer, id, { answerBy, words: '', checked: true, version: 2 }))
    return id
  })
}

async function publish(officer: Actor, staff: Actor, id: string) {
  await asActor(staff, (tx) => answerForPractice(tx, staff, id, { answer: 'agree', words: '', version: 2 }))
  await asActor(officer, (tx) => publishPractice(tx, officer, id, { version: 2 }))
}

function fine(result: unknown) {
  if (result instanceof Refusal) throw new Error(`refused: ${JSON.stringify(result.errors)}`)
}
