import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { NotPermitted } from '@/lib/errors'
import { flagPractice } from '@/lib/practiceDrafts/flag'
import { readPracticeDraft } from '@/lib/practiceDrafts/read'
import { setPracticeMatters } from '@/lib/practiceDrafts/sort-matters'
import { listPracticeChoices, listPractices, PracticeListInput } from '@/lib/practices/list'
import { readPractice } from '@/lib/practices/read'
import { countByMatter } from '@/lib/priorities/read'
import { setPriorities, setSupportPriorities } from '@/lib/priorities/set'
import { ownerRow } from '@/tests/factories/owner'
import { openedCall } from './called-case'
import { area, bringOut, file } from './filed-case'
import { answeredCase } from './flagged-case'

const everybody = { kind: 'public' } as const

async function matterOf(bureauId: string, position: number, title: string) {
  const decision = await ownerRow<{ id: string }>(
    `INSERT INTO priority_decisions (bureau_id, fiscal_year, body, reason) VALUES ($1, 2026, '決定', '理由') RETURNING id`,
    [bureauId],
  )
  const { id } = await ownerRow<{ id: string }>(
    `INSERT INTO priority_matters (bureau_id, fiscal_year, decision_id, position, title) VALUES ($1, 2026, $2, $3, $4) RETURNING id`,
    [bureauId, decision.id, position, title],
  )
  return id
}

test('what a prefecture files for a call belongs to its matter; everybody finds it there once it is out, and the desk counts it', async () => {
  const of = await openedCall()
  const { matterId } = of.texts
  const id = await file(of.prefecture, of.theme, { municipality: of.town.code, callId: of.callId })
  const found = () => asActor(everybody, (tx) => listPractices(tx, PracticeListInput.parse({ matter: matterId })))
  const counted = async () => (await asActor(of.officer, (tx) => countByMatter(tx, of.bureau.id))).get(matterId)
  expect((await asActor(of.officer, (tx) => readPracticeDraft(tx, id)))!.matters).toMatchObject([{ id: matterId }])
  expect([(await found()).count, (await counted())!.practices]).toEqual([0, 0])
  await bringOut({ ...of, id })
  const out = await found()
  expect([out.count, (await counted())!.practices]).toEqual([1, 1])
  const read = await asActor(everybody, (tx) => readPractice(tx, out.rows[0]!.id))
  expect(read!.matters).toMatchObject([{ id: matterId, title: '移動支援', fiscalYear: 2026 }])
  const { matters } = await asActor(everybody, listPracticeChoices)
  expect(matters.map((one) => one.id)).toContain(matterId)
})

test('a practice from an answer belongs to the matters of its support and its consultation', async () => {
  const of = await answeredCase()
  const effect = await asActor(of.officer, (tx) => tx.effect.findUniqueOrThrow({ where: { id: of.effectId } }))
  const [first, second] = [await matterOf(effect.bureauId, 1, '移動'), await matterOf(effect.bureauId, 1, '予防')]
  await asActor(of.officer, async (tx) => {
    const { number } = await tx.consultation.findUniqueOrThrow({ where: { id: effect.consultationId } })
    await setPriorities(tx, of.officer, number!, { matterIds: [first], seen: '' })
    await setSupportPriorities(tx, of.officer, effect.supportId, { matterIds: [first, second], seen: '' })
  })
  const { id } = await asActor(of.officer, (tx) => flagPractice(tx, of.officer, of.effectId))
  const draft = await asActor(of.officer, (tx) => readPracticeDraft(tx, id))
  expect(draft!.matters.map((one) => one.id).sort()).toEqual([first, second].sort())
})

test('the desk sorts a practice without touching its text; what a colleague ticked meanwhile stays, and nobody else may', async () => {
  const of = await area()
  const id = await file(of.staff, of.theme)
  const [first, second] = [await matterOf(of.bureau.id, 1, '移動'), await matterOf(of.bureau.id, 1, '予防')]
  const sort = (matterIds: string[], seen: string, who = of.officer) =>
    asActor(who, (tx) => setPracticeMatters(tx, who, id, { matterIds, seen }))
  const read = async () => (await asActor(of.officer, (tx) => readPracticeDraft(tx, id)))!
  const { version } = await read()
  await sort([first], '')
  await sort([second, first], '')
  expect((await read()).matters.map((one) => one.id).sort()).toEqual([first, second].sort())
  await sort([second], `${first} ${second}`)
  const sorted = await read()
  expect(sorted).toMatchObject({ version, matters: [{ id: second }] })
  expect(sorted.words.filter(({ kind }) => kind === 'sorted')).toHaveLength(3)
  await expect(sort([first], '', of.staff)).rejects.toThrow(NotPermitted)
  const abroad = await area()
  const foreign = await matterOf(abroad.bureau.id, 1, 'よその事項')
  await sort([foreign], '')
  expect((await read()).matters).toMatchObject([{ id: second }])
})
