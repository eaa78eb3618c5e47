import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { Refusal } from '@/lib/forms/errors'
import { addTemplate, changeTemplate, listTemplates, listTemplatesInForce } from '@/lib/replyTemplates/keep'
import { turnYear } from '@/lib/years/decide'
import { YearInput } from '@/lib/years/input'
import { readYear } from '@/lib/years/read-year'
import { undoYear } from '@/lib/years/undo'
import { createBureau } from '@/tests/factories/organisations'
import { managerOf } from '@/tests/factories/people'

const MARCH = '2027-03-10T10:00:00+09:00'
const ALWAYS = { validFrom: null, validUntil: null }

/** A manager in March with four templates: one that goes on, one to end, one to be copied, one that ends with the year. */
async function aDeskInMarch() {
  const bureau = await createBureau()
  const manager = { ...(await managerOf(bureau)), bureauId: bureau.id, clock: MARCH }
  const add = (name: string, days = {}) =>
    asActor(manager, (tx) => addTemplate(tx, manager, { name, body: `${name}の文面`, ...ALWAYS, ...days }))
  await add('続く文')
  await add('終える文')
  await add('写す文')
  await add('年度の文', { validUntil: '2027-03-31' })
  const chosenOn = async (day: string) => {
    const then = { ...manager, clock: `${day}T10:00:00+09:00` }
    return (await asActor(then, listTemplatesInForce)).map(({ name }) => name).sort()
  }
  const ids = new Map((await asActor(manager, listTemplates)).map(({ name, id }) => [name, id]))
  const typed = {
    [`template-${ids.get('続く文')}`]: 'keep',
    [`template-${ids.get('終える文')}`]: 'end',
    [`template-${ids.get('写す文')}`]: 'copy',
    [`template-${ids.get('年度の文')}`]: 'copy',
  }
  const turn = () => asActor(manager, (tx) => turnYear(tx, manager, { ...YearInput.parse(typed), changes: 3 }))
  return { manager, add, chosenOn, ids, turn }
}

test('a template can be chosen within its days alone, and its last day is not before its first', async () => {
  const { add, chosenOn, manager, ids } = await aDeskInMarch()
  await add('四月から', { validFrom: '2027-04-01' })
  expect(await chosenOn('2027-03-31')).toEqual(['写す文', '年度の文', '終える文', '続く文'].sort())
  expect(await chosenOn('2027-04-01')).toEqual(['写す文', '四月から', '終える文', '続く文'].sort())
  const order = new Refusal([{ field: 'validUntil', key: 'order' }])
  expect(await add('逆', { validFrom: '2027-04-01', validUntil: '2027-03-31' })).toEqual(order)
  const change = { name: '続く文', body: '文', version: 1, validFrom: null, validUntil: '2027-03-09' }
  expect(await asActor(manager, (tx) => changeTemplate(tx, manager, ids.get('続く文') ?? '', change))).toEqual(order)
})

test('the year ends a template, or ends it and begins a copy that can be changed before 1 April', async () => {
  const { manager, chosenOn, turn } = await aDeskInMarch()
  expect(await turn()).not.toBeInstanceOf(Refusal)
  expect(await chosenOn('2027-03-31')).toEqual(['写す文', '年度の文', '終える文', '続く文'].sort())
  expect(await chosenOn('2027-04-01')).toEqual(['写す文', '年度の文', '続く文'].sort())
  const copy = (await asActor(manager, listTemplates)).find(
    ({ name, validFrom }) => name === '写す文' && validFrom > new Date(MARCH),
  )
  const change = { name: '写す文', body: '新年度の文面', version: 1, ...ALWAYS }
  await asActor(manager, (tx) => changeTemplate(tx, manager, copy?.id ?? '', change))
  const kept = await asActor(manager, (tx) =>
    tx.replyTemplate.findMany({ where: { name: '写す文' }, orderBy: { validFrom: 'asc' }, select: { body: true } }),
  )
  expect(kept.map(({ body }) => body)).toEqual(['写す文の文面', '新年度の文面'])
  const again = await asActor(manager, (tx) => readYear(tx, manager, '2027-03-10'))
  expect(again.templates.filter(({ hasNext }) => hasNext).map(({ name }) => name)).toEqual(
    ['写す文', '年度の文'].sort(),
  )
})

test('taken back, each has its former last day and the copies are out of use', async () => {
  const { manager, chosenOn, turn } = await aDeskInMarch()
  const turned = await turn()
  if (turned instanceof Refusal) throw new Error('refused')
  await asActor(manager, (tx) => undoYear(tx, manager, turned.id))
  expect(await chosenOn('2027-03-31')).toEqual(['写す文', '年度の文', '終える文', '続く文'].sort())
  expect(await chosenOn('2027-04-01')).toEqual(['写す文', '終える文', '続く文'].sort())
  expect(await asActor(manager, listTemplates)).toHaveLength(4)
})
