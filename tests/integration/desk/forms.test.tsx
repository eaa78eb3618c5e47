import { expect, test } from 'vitest'
import { CompletionForm } from '@/app/desk/consultations/[number]/completion/new/completion-form'
import { openPage } from '@/app/desk/consultations/[number]/open-page'
import { OpenQuestions } from '@/app/desk/consultations/[number]/parts/open-questions'
import { RecordedAnswerForm } from '@/app/desk/consultations/[number]/questions/[questionId]/recorded-answer-form'
import { AskForm } from '@/app/desk/consultations/[number]/questions/new/ask-form'
import { ownedBy } from '@/lib/consultations/owned'
import { askQuestions } from '@/lib/questions/ask'
import { createMenu } from '../../factories/menus'
import { does, look, openDesk } from './desk-world'
import { onPage } from './on-page'

type Desk = Awaited<ReturnType<typeof openDesk>>
const EMPTY = { key: 'key', typed: {}, errors: [] }

async function pageOf(desk: Desk) {
  const view = await does(desk.officer, (tx, who) => openPage(tx, who, desk.number, {}))
  if (!view) throw new Error('the page is not there')
  return view
}

/** The words of the label of a field, with its mark. */
function labelOf(html: string, id: string): string {
  return (html.match(new RegExp(`<label for="${id}"[^>]*>(.*?)</label>`))?.[1] ?? '').replace(/<[^>]*>/g, '')
}

test('completing after support is offered once a support has ended; the message is needed until an answer was given', async () => {
  const desk = await openDesk()
  const form = async () =>
    onPage(<CompletionForm action="/completion" form={EMPTY} matter={(await pageOf(desk)).matter} />)
  expect(await form()).not.toContain('value="supported"')
  expect(labelOf(await form(), 'completion-message')).toContain('※必須')
  const menu = await createMenu()
  const owned = ownedBy(await look(desk))
  await does(desk.officer, (tx) =>
    tx.support.createMany({ data: { ...owned, menuId: menu.id, state: 'not_used', reason: '合う' } }),
  )
  expect(await form()).toContain('value="supported"')
})

test('a question says what is needed, and what a prefecture that does not share the consultation cannot see', async () => {
  const desk = await openDesk()
  const { matter } = await pageOf(desk)
  const ask = (typed: Record<string, string>, sharedWithPrefecture: boolean) =>
    onPage(
      <AskForm matter={{ ...matter, sharedWithPrefecture }} form={{ ...EMPTY, typed }} dueOn="令和8年6月8日" offered />,
    )
  const outside = ask({}, false)
  expect(labelOf(outside, 'body1')).toContain('※必須')
  expect(labelOf(outside, 'reason1')).toContain('※必須')
  expect(outside).toContain('県へのお願いもポータルでは県に見えず')
  expect(ask({}, true)).not.toContain('県へのお願いもポータルでは県に見えず')
  expect(labelOf(ask({ addressee1: 'other' }, true), 'reason1')).toContain('任意')
})

test('asking another office again is offered as a note; only a question to the municipality speaks of the clock', async () => {
  const desk = await openDesk()
  const ask = (addressee: 'municipality' | 'prefecture' | 'other') =>
    does(desk.officer, (tx, who) =>
      askQuestions(tx, who, desk.number, [
        { addressee, addresseeName: '運輸局', body: '人数は？', reason: '規模', dueOn: null, row: 1 },
      ]),
    )
  await ask('other')
  await ask('prefecture')
  const open = async () => onPage(<OpenQuestions view={await pageOf(desk)} actor={desk.officer} />)
  expect((await open()).match(/お願いを記録する/g)).toHaveLength(2)
  expect(await open()).not.toContain('お願い（再送）をする')
  await ask('municipality')
  expect((await open()).match(/お願い（再送）をする/g)).toHaveLength(1)

  const record = (pauses: boolean) =>
    onPage(<RecordedAnswerForm action="/answer" form={EMPTY} number={desk.number} now="" pauses={pauses} />)
  expect(record(true)).toContain('日数を再び数えます')
  expect(record(false)).not.toContain('日数を再び数えます')
})
