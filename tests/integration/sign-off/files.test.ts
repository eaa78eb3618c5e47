import { expect, test } from 'vitest'
import type { Actor, Bearer } from '@/lib/actor/actor'
import { attachFiles } from '@/lib/attachments/attach'
import { asActor } from '@/lib/db/as-actor'
import { listFilesOfLink, openFileOfLink } from '@/lib/signOffs/files'
import { withdrawSignOff } from '@/lib/signOffs/withdraw'
import { createDraft } from '@/tests/factories/consultations'
import { askSuperior, decide, does, openOffice } from './offices'

async function attach(staff: Actor, id: string, fileName: string) {
  const file = { fileName, format: 'pdf', contentType: 'application/pdf', bytes: 3, sha256: fileName.padEnd(64, '0') }
  await does(staff, (tx, actor) =>
    attachFiles(tx, actor, 'consultation', id, [{ ...file, storageKey: crypto.randomUUID() }]),
  )
}

const namesFor = async (bearer: Bearer) =>
  (await asActor(bearer, (tx) => listFilesOfLink(tx))).map(({ fileName }) => fileName)

const opens = (bearer: Bearer, id: string) => asActor(bearer, (tx) => openFileOfLink(tx, bearer, id))

test('The superior opens the files of the edition, which stands in the office’s record once for each', async () => {
  const { staff, id } = await openOffice()
  await attach(staff, id, 'a.pdf')
  await attach(staff, id, 'b.pdf')
  const superior = await askSuperior(staff, id)
  await attach(staff, id, 'later.pdf')
  expect(await namesFor(superior)).toEqual(['a.pdf', 'b.pdf'])
  const [first] = await asActor(superior, (tx) => listFilesOfLink(tx))
  for (let times = 0; times < 2; times += 1)
    expect(await opens(superior, first?.id ?? '')).toMatchObject({ fileName: 'a.pdf' })
  const record = await does(staff, (tx) =>
    tx.timelineEntry.findMany({ where: { consultationId: id, kind: 'sign_off_file_opened' }, select: { facts: true } }),
  )
  expect(record.map(({ facts }) => facts)).toEqual([expect.objectContaining({ fileName: 'a.pdf' })])
  expect(await decide(superior, 'approved')).toEqual([])
  expect([await namesFor(superior), await opens(superior, first?.id ?? '')]).toEqual([[], null])
})

test('No link opens the files of another office, nor those of one that was taken back', async () => {
  const [office, other] = [await openOffice(), await openOffice()]
  await attach(office.staff, office.id, 'a.pdf')
  await attach(other.staff, other.id, 'b.pdf')
  const [superior, stranger] = [await askSuperior(office.staff, office.id), await askSuperior(other.staff, other.id)]
  const [file] = await asActor(superior, (tx) => listFilesOfLink(tx))
  expect(await opens(stranger, file?.id ?? '')).toBeNull()
  expect(await opens(superior, 'none')).toBeNull()
  await does(office.staff, (tx, actor) => withdrawSignOff(tx, actor, office.id))
  expect(await opens(superior, file?.id ?? '')).toBeNull()
})

test('No link opens a file of another draft of the office, nor any once the word was mistaken too often or it has expired', async () => {
  const { staff, id } = await openOffice()
  const other = await createDraft({ staff })
  for (const draft of [id, other.id]) await attach(staff, draft, 'a.pdf')
  const superior = await askSuperior(staff, id)
  const files = await does(staff, (tx) => tx.attachment.findMany({ select: { id: true, consultationId: true } }))
  const idOf = (draft: string) => files.find(({ consultationId }) => consultationId === draft)?.id ?? ''
  expect(await opens(superior, idOf(other.id))).toBeNull()
  expect(await opens(superior, `../${idOf(id)}`)).toBeNull()
  const late = { ...superior, clock: new Date(Date.now() + 400 * 86_400_000).toISOString() }
  expect(await opens(late, idOf(id))).toBeNull()
  expect(await opens(superior, idOf(id))).toMatchObject({ fileName: 'a.pdf' })
  for (let times = 0; times < 5; times++) await decide({ ...superior, password: '0000-0000' }, 'approved')
  expect([await namesFor(superior), await opens(superior, idOf(id))]).toEqual([[], null])
})
