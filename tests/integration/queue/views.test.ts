import { expect, test } from 'vitest'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { keepColumns } from '@/lib/queue/keep-columns'
import { readQueuePage } from '@/lib/queue/read-page'
import { keepSettings } from '@/lib/queue/settings'
import { ColumnsInput } from '@/lib/queue/view-input'
import { changeView, keepView, listViews, openWith, removeView } from '@/lib/queue/views'
import { managerOf, officerOf } from '../../factories/people'
import { does, openDesk } from '../desk/desk-world'

type Desk = Awaited<ReturnType<typeof openDesk>>
const VIEW = { name: '至急のもの', query: 'tab=mine&priority=urgent&evil=1', shared: false, isDefault: false }
const keep = ({ officer }: Desk, view: Partial<typeof VIEW> = {}) =>
  does(officer, (tx, who) => keepView(tx, who, { ...VIEW, ...view }))
const viewsOf = (actor: Desk['officer']) => does(actor, (tx, who) => listViews(tx, who))
const page = ({ officer }: Desk, search: Record<string, string> = {}) =>
  does(officer, (tx, who) => readQueuePage(tx, { ...who, bureauId: who.bureauId ?? '' }, search))

test('a view keeps what the address said and nothing else, under a name of its own', async () => {
  const desk = await openDesk()
  expect(await keep(desk)).toEqual({ query: 'tab=mine&priority=urgent&sort=newest' })
  expect(await viewsOf(desk.officer)).toMatchObject([{ name: '至急のもの', own: true, shared: false }])
  expect(await keep(desk)).toBeInstanceOf(Refusal)
})

test('a shared view is read by the bureau, changed by its owner and the manager, and by nobody else', async () => {
  const desk = await openDesk()
  const [colleague, manager] = [await officerOf(desk.bureau), await managerOf(desk.bureau)]
  await keep(desk, { shared: true })
  await keep(desk, { name: '自分用' })
  const [shared] = await viewsOf(colleague)
  expect(await viewsOf(colleague)).toMatchObject([{ name: '至急のもの', own: false }])
  expect(await viewsOf(desk.stranger)).toEqual([])
  const { id } = shared!
  const rename = { name: '至急', shared: true, version: 1 }
  await expect(does(colleague, (tx, who) => changeView(tx, who, id, rename))).rejects.toThrow(NotPermitted)
  await expect(does(desk.stranger, (tx, who) => changeView(tx, who, id, rename))).rejects.toThrow(NotFound)
  await does(manager, (tx, who) => changeView(tx, who, id, rename))
  await expect(does(desk.officer, (tx, who) => changeView(tx, who, id, rename))).rejects.toThrow(InvalidTransition)
  await does(colleague, (tx, who) => openWith(tx, who, id))
  await does(manager, (tx, who) => removeView(tx, who, id))
  expect(await viewsOf(colleague)).toEqual([])
})

test('the queue opens with the view somebody chose, as long as it is there; an address always wins', async () => {
  const desk = await openDesk()
  await keep(desk, { isDefault: true })
  expect(await page(desk)).toEqual({ opensAt: '/desk?tab=mine&priority=urgent&sort=newest' })
  expect(await page(desk, { tab: 'all' })).toMatchObject({ opensAt: null, address: { tab: 'all' } })
  const [view] = await viewsOf(desk.officer)
  await does(desk.officer, (tx, who) => removeView(tx, who, view!.id))
  expect(await page(desk)).toMatchObject({ opensAt: null, address: { tab: 'open' } })
})

test('columns and order are a person’s own; a place chosen twice and nonsense do no harm', async () => {
  const desk = await openDesk()
  const choose = (typed: Record<string, string>) =>
    does(desk.officer, (tx, who) => keepColumns(tx, who, ColumnsInput.parse({ sort: 'due', ...typed })))
  await choose({ 'place-due': '1', 'place-title': '2', 'place-channel': '2', 'place-nothing': '1', 'place-state': 'x' })
  expect(await page(desk)).toMatchObject({ columns: ['due', 'title', 'channel'], address: { sort: 'due' } })
  expect(await page(desk, { columns: 'officer.x.officer' })).toMatchObject({ columns: ['officer'] })
  expect(await choose({})).toBeInstanceOf(Refusal)
  await choose({ reset: 'yes' })
  expect(await page(desk)).toMatchObject({ columns: ['place', 'title', 'state', 'officer', 'waiting', 'due'] })
})

test('keys that were switched off stay off', async () => {
  const desk = await openDesk()
  expect(await page(desk)).toMatchObject({ settings: { shortcuts: true } })
  await does(desk.officer, (tx, who) => keepSettings(tx, who, { shortcuts: false }))
  await keep(desk, { isDefault: false })
  expect(await page(desk)).toMatchObject({ settings: { shortcuts: false } })
})
