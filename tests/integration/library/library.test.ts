import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { changeDocument, fileDocument } from '@/lib/library/file'
import { attachToDocument, readLibraryFile, removeFromDocument } from '@/lib/library/files'
import { DocumentChange, DocumentInput, LibrarySearch } from '@/lib/library/input'
import { listDocuments, readDocument } from '@/lib/library/list'
import { createBureau } from '@/tests/factories/organisations'
import { councilMemberOf } from '@/tests/factories/people'
import { does, openDesk } from '../desk/desk-world'

let desk: Awaited<ReturnType<typeof openDesk>>
beforeAll(async () => {
  desk = await openDesk()
})

const TYPED = {
  meetingKind: 'council',
  meetingName: '推進会議',
  heldOn: 'R8.11.30',
  number: '資料1',
  title: '移動支援の状況',
}
const file = (typed: Record<string, string> = {}, who: Actor = desk.officer) =>
  does(who, (tx, actor) => fileDocument(tx, actor, DocumentInput.parse({ ...TYPED, ...typed })))
const idOf = async (filing: ReturnType<typeof file>) => {
  const filed = await filing
  if (filed instanceof Refusal) throw new Error(JSON.stringify(filed))
  return filed.id
}
const find = (q: string, who: Actor = desk.officer, more: object = {}) =>
  asActor(who, async (tx) => {
    const { rows } = await listDocuments(tx, who.bureauId ?? '', LibrarySearch.parse({ q, ...more }))
    return rows.map(({ title }) => title)
  })
const kept = () => ({
  ...{ fileName: '資料.pdf', format: 'pdf', contentType: 'application/pdf', bytes: 10 },
  ...{ sha256: 'a'.repeat(64), storageKey: randomUUID() },
})

test('documents are found by two characters of title, meeting, number or contents, those of the newest meeting first', async () => {
  await file({
    meetingName: '検索の会',
    number: '参考資料2',
    title: '古い会の資料',
    heldOn: 'R7.5.1',
    words: '通いの場',
  })
  await file({ meetingName: '検索の会', number: '資料5', title: '新しい会の資料', heldOn: 'R8.5.1', kind: 'minutes' })
  expect(await find('検索')).toEqual(['新しい会の資料', '古い会の資料'])
  expect(await find('通い')).toEqual(['古い会の資料'])
  expect(await find('参考資料２　古い')).toEqual(['古い会の資料'])
  expect(await find('検索', desk.officer, { kind: 'seminar' })).toEqual([])
  expect(await find('検索', desk.stranger)).toEqual([])
})

test('a number is given once in a meeting, also to two at once', async () => {
  const both = await Promise.all([file({ meetingName: '同時の会' }), file({ meetingName: '同時の会' })])
  expect(both.filter((one) => one instanceof Refusal)).toEqual([new Refusal([{ field: 'number', key: 'taken' }])])
  expect(await file({ meetingName: '同時の会', number: '資料2' })).not.toBeInstanceOf(Refusal)
  expect(await file({ meetingName: '同時の会', heldOn: 'R8.12.1' })).not.toBeInstanceOf(Refusal)
})

test('the council reads what is marked for it, nobody else anything; what belongs to a consultation stays with the bureau', async () => {
  const member = await councilMemberOf(desk.bureau)
  const others = [desk.stranger, await councilMemberOf(await createBureau()), desk.staff]
  const own = await idOf(file({ meetingName: '内の会' }))
  const told = await idOf(file({ meetingName: '外の会', audience: 'council' }))
  const read = (who: Actor, id: string) => asActor(who, (tx) => readDocument(tx, id))
  expect(await read(member, own)).toBeNull()
  expect((await read(member, told))?.meeting.name).toBe('外の会')
  for (const who of others) expect(await read(who, told)).toBeNull()
  expect(await find('の会', member)).toEqual([TYPED.title])
  const ofCase = { meetingName: '個別の会', meetingKind: 'case', consultation: desk.number }
  const both = file({ ...ofCase, audience: 'council' })
  expect(await both).toEqual(new Refusal([{ field: 'audience', key: 'caseStays' }]))
  expect(await file({ ...ofCase, consultation: 'R8-XXX-99999' })).toBeInstanceOf(Refusal)
  const id = await idOf(file(ofCase))
  expect((await read(desk.officer, id))?.consultation?.number).toBe(desk.number)
  expect(await read(desk.staff, id)).toBeNull()
  await expect(file({}, desk.staff)).rejects.toThrow(NotPermitted)
})

test('a document is put right against the version that was seen, and its files are as visible as it is', async () => {
  const id = await idOf(file({ meetingName: '直す会' }))
  const member = await councilMemberOf(desk.bureau)
  const change = (version: number, typed: Record<string, string>, who: Actor = desk.officer) => {
    const input = DocumentChange.parse({ ...TYPED, meetingName: '直す会', ...typed, version: `${version}` })
    return does(who, (tx, actor) => changeDocument(tx, actor, id, input))
  }
  const attach = (who: Actor) => does(who, (tx, actor) => attachToDocument(tx, actor, id, [kept()]))
  await expect(attach(member)).rejects.toThrow(NotPermitted)
  await expect(attach(desk.stranger)).rejects.toThrow(NotFound)
  expect(await attach(desk.officer)).toEqual([])
  const fileId = (await asActor(desk.officer, (tx) => readDocument(tx, id)))?.files[0]?.id ?? ''
  const open = (who: Actor) => asActor(who, (tx) => readLibraryFile(tx, { id, fileId }))
  expect(await open(member)).toBeNull()
  await change(1, { audience: 'council', title: '直した題名' })
  expect((await open(member))?.fileName).toBe('資料.pdf')
  expect(await open(desk.stranger)).toBeNull()
  await expect(change(1, {})).rejects.toThrow(InvalidTransition)
  await expect(change(2, {}, desk.stranger)).rejects.toThrow(NotFound)
  const remove = (who: Actor) => does(who, (tx, actor) => removeFromDocument(tx, actor, { id, fileId }))
  await expect(remove(member)).rejects.toThrow(NotPermitted)
  await remove(desk.officer)
  expect(await open(desk.officer)).toBeNull()
})
