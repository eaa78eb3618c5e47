import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { listHelpersOf, readHelped } from '@/lib/helped/read'
import { asSystem } from '@/lib/jobs/as-system'
import { remind } from '@/lib/jobs/remind'
import { finishSupport } from '@/lib/supports/finish'
import { atTime } from '@/tests/factories/consultations'
import { askParty } from '@/tests/factories/meetings'
import { createMenu } from '@/tests/factories/menus'
import { advisorOf, partnerOf } from '@/tests/factories/people'
import { createCase, createSupportUnderWay } from '@/tests/factories/supports'
import { answerOn, askOn, noon, questionnairesOf, typedFor } from './ended-supports'

const remindOn = (day: string) => asSystem(remind, `${day}T09:10:00+09:00`)
const SAID = { usefulness: '1', changes: '参加者が増えた', insights: '講師の話が難しかった' }

/** What each of these who helped with one support reads of its answer. */
async function readBy(helpers: readonly Actor[]) {
  const of = await createCase(noon('2026-08-03'))
  const menu = await createMenu({ followUpMonths: [1] })
  const { id: supportId } = await createSupportUnderWay({ ...of, menu, at: noon('2026-08-10') })
  for (const helper of helpers) await askParty(of.officer, supportId, helper)
  await asActor(atTime(of.officer, noon('2026-09-14')), (tx) =>
    finishSupport(tx, of.officer, supportId, { outcome: '担い手養成の計画ができた' }),
  )
  await askOn('2026-10-14')
  await remindOn('2026-10-14')
  const [asked] = await questionnairesOf(of)
  await answerOn('2026-10-15', of.staff, asked!.id, typedFor(asked!.effects[0]!.id, SAID))
  await remindOn('2026-10-16')
  const rows = await asActor(of.officer, (tx) => listHelpersOf(tx, [supportId]))
  const read = []
  for (const helper of helpers) {
    const { id } = rows.find(({ partyName }) => partyName === helper.name)!
    read.push((await asActor(helper, (tx) => readHelped(tx, id)))?.answers)
  }
  return read
}

test('what a municipality says of an advisor’s dispatch is read by the advisor, not by an office that helped beside', async () => {
  const [byAdvisor, byOffice] = await readBy([await advisorOf(), await partnerOf()])
  expect(byAdvisor).toMatchObject([{ usefulness: 1, insights: SAID.insights, changes: SAID.changes }])
  const told = { actionsTaken: '養成講座を開いた', changes: SAID.changes }
  expect(byOffice).toMatchObject([{ ...told, usefulness: null, notUsed: false, insights: '' }])
})

test('where no advisor helped, an office reads the whole answer to its help', async () => {
  const [byOffice] = await readBy([await partnerOf()])
  expect(byOffice).toMatchObject([{ usefulness: 1, insights: SAID.insights, changes: SAID.changes }])
})
