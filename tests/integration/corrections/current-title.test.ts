import { expect, test } from 'vitest'
import { listOwn, OwnListInput } from '@/lib/consultations/list-own'
import { readOwn } from '@/lib/consultations/read-own'
import { acceptCorrection } from '@/lib/corrections/decide'
import type { Field } from '@/lib/corrections/fields'
import { markFields } from '@/lib/corrections/mark'
import { proposeCorrection } from '@/lib/corrections/propose'
import { Refusal } from '@/lib/forms/errors'
import { readRows } from '@/lib/queue/row'
import { SearchInput } from '@/lib/search/filters'
import { readSearchPage } from '@/lib/search/read-page'
import { does, look, openDesk } from '../desk/desk-world'

type Desk = Awaited<ReturnType<typeof openDesk>>

/** Marks the field, gives its new text and takes it. */
async function correct(desk: Desk, field: Field, value: string) {
  const marks = [{ field, mark: 'update' as const, remark: '新しくしてください' }]
  const marked = await does(desk.officer, (tx, actor) => markFields(tx, actor, desk.number, { marks, dueOn: null }))
  const [question = ''] = marked instanceof Refusal ? [] : marked.ids
  const input = { decision: 'change' as const, value, remark: '' }
  await does(desk.staff, (tx, actor) => proposeCorrection(tx, actor, question, input))
  await does(desk.officer, async (tx, actor) => {
    const { id } = await tx.fieldRevision.findFirstOrThrow({ where: { questionId: question }, select: { id: true } })
    await acceptCorrection(tx, actor, desk.number, id)
  })
}

const hitOf = (desk: Desk, q: string, where?: string) =>
  does(desk.officer, async (tx, actor) => {
    const page = await readSearchPage(tx, actor.bureauId ?? '', SearchInput.parse({ q, where }))
    return page.found.hits.find(({ number }) => number === desk.number)
  })

const found = (pieces: readonly { text: string; hit: boolean }[] = []) =>
  pieces.filter(({ hit }) => hit).map(({ text }) => text)

test('A title that was corrected is what lists, exports and the own list call the consultation; the received one stays', async () => {
  const desk = await openDesk()
  const received = (await look(desk)).title
  for (const title of ['薩摩芋倶楽部の送迎', '薩摩芋倶楽部の𠮷野地区への送迎']) await correct(desk, 'title', title)
  const called = '薩摩芋倶楽部の𠮷野地区への送迎'
  const [row] = await does(desk.officer, (tx, actor) => readRows(tx, actor, [desk.id]))
  const own = await does(desk.staff, (tx, actor) => listOwn(tx, actor, OwnListInput.parse({})))
  expect([row?.title, own.rows[0]?.title]).toEqual([called, called])
  expect(await look(desk)).toMatchObject({ title: called, receivedTitle: received })
  const read = await does(desk.staff, (tx, actor) => readOwn(tx, actor, desk.number))
  expect(read?.revisions.map(({ before }) => before)).toContain(received)
  expect(read?.title).toBe(called)
})

test('No other way changes the title of what was received, and nobody changes what is kept of it', async () => {
  const desk = await openDesk()
  const write = (data: { title?: string; receivedTitle?: string }) =>
    does(desk.officer, (tx) => tx.consultation.update({ where: { id: desk.id }, data, select: { id: true } }))
  await expect(write({ title: '別の件名' })).rejects.toThrow('by a correction alone')
  await write({ receivedTitle: '別の件名' })
  expect((await look(desk)).receivedTitle).toBeNull()
})

test('Search marks what it found in a corrected text, and finds the received title as well', async () => {
  const desk = await openDesk()
  const received = (await look(desk)).title
  await correct(desk, 'body', '利用者は薩摩芋倶楽部の20人です。')
  const inBody = await hitOf(desk, '薩摩芋倶楽部')
  expect([inBody?.excerpts[0]?.where, found(inBody?.excerpts[0]?.pieces)]).toEqual(['text', ['薩摩芋倶楽部']])
  expect(found((await hitOf(desk, '薩摩芋倶楽部', 'text'))?.excerpts[0]?.pieces)).toEqual(['薩摩芋倶楽部'])

  await correct(desk, 'title', '琉球朝顔の会')
  const byNew = await hitOf(desk, '琉球朝顔')
  expect(found(byNew?.title)).toEqual(['琉球朝顔'])
  const byOld = await hitOf(desk, received)
  expect([byOld?.excerpts[0]?.where, found(byOld?.excerpts[0]?.pieces)]).toEqual(['title', [received]])
})
