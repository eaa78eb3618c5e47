import { expect, test } from 'vitest'
import type { Actor, Bearer } from '@/lib/actor/actor'
import { attachFiles } from '@/lib/attachments/attach'
import { asActor } from '@/lib/db/as-actor'
import { listFilesOfLink, openFileOfLink } from '@/lib/signOffs/files'
import { withdrawSignOff } from '@/lib/signOffs/withdraw'
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
