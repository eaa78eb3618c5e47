import { expect, test } from 'vitest'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { PublicityInput } from '@/lib/publicity/input'
import { addPublicity, changePublicity, removePublicity } from '@/lib/publicity/keep'
import { listPublicity } from '@/lib/publicity/list'
import { given } from '@/tests/factories/meetings'
import { does, openDesk } from '../desk/desk-world'

const TYPED = {
  title: 'チラシの配布',
  audiences: ['municipalities'],
  channels: ['flyer', 'mail'],
  fromOn: '2026-04-13',
}
const typed = (more: object = {}) => PublicityInput.parse({ ...TYPED, ...more })

test('who was told, by what, with how many copies and when is kept; the focus period that runs or comes next stands first', async () => {
  const { officer } = await openDesk()
  const add = async (more: object) => given(await does(officer, (tx, who) => addPublicity(tx, who, typed(more))))
  await add({ copies: '１，２００', untilOn: '2026-05-29' })
  await add({ title: '終わった重点期間', isFocus: 'yes', fromOn: '2026-01-17', untilOn: '2026-03-31' })
  await add({ title: '来年の重点期間', isFocus: 'yes', fromOn: '2028-01-17', untilOn: '2028-03-31' })
  await add({ title: '次の重点期間', isFocus: 'yes', fromOn: '2027-01-17', untilOn: '2027-03-31' })
  const seen = await does(officer, (tx, who) => listPublicity(tx, who.bureauId!, '2026-11-22', 1))
  expect(seen.rows.map(({ title }) => title)).toEqual([
    ...['来年の重点期間', '次の重点期間', 'チラシの配布', '終わった重点期間'],
  ])
  expect(seen.rows[2]).toMatchObject({ copies: 1200, audiences: ['municipalities'], channels: ['flyer', 'mail'] })
  expect(seen.focus?.title).toBe('次の重点期間')
  expect(seen.count).toBe(4)
})

test.each([
  ['it ends before it begins', { untilOn: '2026-04-12' }, 'untilOn', 'order'],
  ['a focus period has no end', { isFocus: 'yes' }, 'untilOn', 'required'],
])('it is refused when %s', async (_, more, field, key) => {
  const { officer } = await openDesk()
  const refused = await does(officer, (tx, who) => addPublicity(tx, who, typed(more)))
  expect(refused).toMatchObject({ errors: [{ field, key }] })
})

test.each([
  ['nobody is told', { audiences: [] }],
  ['an unknown way', { channels: ['balloon'] }],
  ['no copies', { copies: '0' }],
  ['copies in words', { copies: '百' }],
])('%s is no record of publicity', (_, more) => {
  expect(PublicityInput.safeParse({ ...TYPED, ...more }).success).toBe(false)
})

test('the record is the bureau’s: changed with what a colleague wrote shown, taken out once, unknown to everybody else', async () => {
  const { officer, stranger, staff } = await openDesk()
  const { id } = given(await does(officer, (tx, who) => addPublicity(tx, who, typed())))
  const change = (title: string) =>
    does(officer, (tx, who) => changePublicity(tx, who, id, { ...typed({ title }), version: 1 }))
  await change('先の人')
  await expect(change('後の人')).rejects.toThrow(InvalidTransition)
  await expect(does(stranger, (tx, who) => removePublicity(tx, who, id))).rejects.toThrow(NotFound)
  await expect(does(staff, (tx, who) => addPublicity(tx, who, typed()))).rejects.toThrow(NotPermitted)
  for (let time = 0; time < 2; time++) await does(officer, (tx, who) => removePublicity(tx, who, id))
  expect((await does(officer, (tx, who) => listPublicity(tx, who.bureauId!, '2026-11-22', 1))).rows).toEqual([])
})
