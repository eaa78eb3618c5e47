import { expect, test } from 'vitest'
import { insertTemplate } from '@/lib/dialogue/insert-template'
import { readReplyAudience } from '@/lib/dialogue/read-audience'
import { reply } from '@/lib/dialogue/reply'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Again, Refusal } from '@/lib/forms/errors'
import { addTemplate, changeTemplate, listTemplates, retireTemplate } from '@/lib/replyTemplates/keep'
import { prefectureStaffOf, staffOf } from '@/tests/factories/people'
import { does, openDesk } from '../desk/desk-world'

const BODY = '{市町村名}　{連絡先の氏名}様\n「{件名}」（{ 受付番号 }）について、｛日付｝にうかがいます。'
const ALWAYS = { validFrom: null, validUntil: null }

async function deskWithTemplate() {
  const desk = await openDesk({ sharedWithPrefecture: true })
  await does(desk.officer, (tx, who) => addTemplate(tx, who, { name: '訪問のご案内', body: BODY, ...ALWAYS }))
  const [template] = await does(desk.officer, (tx) => listTemplates(tx))
  return { ...desk, template: template?.id ?? '' }
}

test('a template comes into the reply below what was typed, with what is known filled in', async () => {
  const { officer, number, municipality, staff, template } = await deskWithTemplate()
  const filled = await does(officer, (tx, who) =>
    insertTemplate(tx, who, number, { body: '前文\n', template, at: 'there' }),
  )
  expect(filled).toMatchObject({ errors: [], landing: { told: { inserted: template }, at: 'there' } })
  expect(filled instanceof Again && filled.rewritten.body).toBe(
    `前文\n\n${municipality.name}　${staff.name}様\n「通いの場の担い手が足りない」（${number}）について、｛日付｝にうかがいます。`,
  )
})

test('a reply with a place left unfilled is not sent', async () => {
  const { officer, number, staff, id } = await deskWithTemplate()
  const send = (body: string) => does(officer, (tx, who) => reply(tx, who, number, { body, isAnswer: false }))
  for (const body of ['｛日付｝にうかがいます。', '{担当 者}より'])
    expect(await send(body)).toMatchObject({ errors: [{ field: 'body', key: 'unfilled' }] })
  expect(await send('  ')).toBeInstanceOf(Refusal)
  expect(await does(staff, (tx) => tx.dialogueEntry.count({ where: { consultationId: id } }))).toBe(0)
  expect(await send('12月1日にうかがいます。{}')).not.toBeInstanceOf(Refusal)
})

test('templates belong to the bureau: changed with both texts shown, taken out of use, unknown to everybody else', async () => {
  const { officer, stranger, staff, number, template } = await deskWithTemplate()
  const change = (name: string, version: number) =>
    does(officer, (tx, who) => changeTemplate(tx, who, template, { name, body: 'b', ...ALWAYS, version }))
  await change('新しい名', 1)
  await expect(change('別の名', 1)).rejects.toThrow(InvalidTransition)
  await expect(does(stranger, (tx, who) => retireTemplate(tx, who, template))).rejects.toThrow(NotFound)
  await expect(does(staff, (tx, who) => addTemplate(tx, who, { name: 'x', body: 'x', ...ALWAYS }))).rejects.toThrow(
    NotPermitted,
  )
  await does(officer, (tx, who) => retireTemplate(tx, who, template))
  expect(await does(officer, (tx) => listTemplates(tx))).toEqual([])
  expect(
    await does(officer, (tx, who) => insertTemplate(tx, who, number, { body: '', template, at: 'there' })),
  ).toBeInstanceOf(Refusal)
})

test('who will read a reply is counted: current staff of the municipality, and of the prefecture it is shared with', async () => {
  const { officer, municipality, prefecture, id } = await deskWithTemplate()
  await staffOf(municipality)
  await prefectureStaffOf(prefecture)
  const of = await does(officer, (tx) => tx.consultation.findUniqueOrThrow({ where: { id } }))
  expect(await does(officer, (tx) => readReplyAudience(tx, of))).toEqual({ asking: 2, prefecture: 1 })
  expect(await does(officer, (tx) => readReplyAudience(tx, { ...of, sharedWithPrefecture: false }))).toEqual({
    asking: 2,
    prefecture: null,
  })
})
