import { expect, test } from 'vitest'
import { keepNote } from '@/lib/dialogue/keep-note'
import { readWhole } from '@/lib/prints/read-whole'
import { withoutInternal } from '@/lib/prints/without-internal'
import { askQuestions } from '@/lib/questions/ask'
import { does, openDesk } from '../desk/desk-world'

const question = { addresseeName: '', reason: '見立てのため', dueOn: null, row: 1 }

test('The whole of a consultation on paper: internal notes only where they are asked for, and never for the municipality', async () => {
  const desk = await openDesk()
  await does(desk.officer, (tx, actor) => keepNote(tx, actor, desk.number, { body: '庁内の見立て' }))
  await does(desk.officer, (tx, actor) =>
    askQuestions(tx, actor, desk.number, [
      { ...question, addressee: 'municipality', body: '対象者は何人ですか' },
      { ...question, addressee: 'desk', body: '過去の経緯を知っていますか' },
    ]),
  )
  const all = await does(desk.officer, (tx) => readWhole(tx, desk.id))
  expect(all.entries.map(({ kind }) => kind)).toContain('note')
  expect(all.questions).toHaveLength(2)

  const shareable = withoutInternal(all, { sharedWithPrefecture: false })
  const own = await does(desk.staff, (tx) => readWhole(tx, desk.id))
  for (const whole of [shareable, own]) {
    expect(whole.entries.map(({ kind }) => kind)).not.toContain('note')
    expect(whole.questions.map(({ body }) => body)).toEqual(['対象者は何人ですか'])
    expect(JSON.stringify(whole)).not.toContain('庁内の見立て')
  }
})

test('A print goes back to the first day, however much has happened', async () => {
  const desk = await openDesk()
  for (let note = 1; note <= 205; note++)
    await does(desk.officer, (tx, actor) => keepNote(tx, actor, desk.number, { body: `メモ${note}` }))
  const { entries } = await does(desk.officer, (tx) => readWhole(tx, desk.id))
  expect(entries[0]?.kind).toBe('received')
  expect(entries.filter(({ kind }) => kind === 'note').map(({ dialogue }) => dialogue?.body)).toEqual(
    Array.from({ length: 205 }, (_, at) => `メモ${at + 1}`),
  )
})
