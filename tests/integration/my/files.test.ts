import { createHash, randomUUID } from 'node:crypto'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { attachFiles } from '@/lib/attachments/attach'
import { listAttachments } from '@/lib/attachments/list'
import { removeAttachment } from '@/lib/attachments/remove'
import { keepFile, listKeptKeys } from '@/lib/attachments/store'
import { sweepKept } from '@/lib/attachments/sweep-kept'
import { submitConsultation } from '@/lib/consultations/submit'
import { asActor } from '@/lib/db/as-actor'
import { NotFound, NotPermitted } from '@/lib/errors'
import { asSystem } from '@/lib/jobs/as-system'
import { createDraft } from '@/tests/factories/consultations'
import { createMunicipality } from '@/tests/factories/organisations'
import { staffOf } from '@/tests/factories/people'

const file = (storageKey: string = randomUUID()) => ({
  fileName: '利用者数.csv',
  format: 'csv',
  contentType: 'text/csv',
  bytes: 4,
  sha256: createHash('sha256').update('a,b\n').digest('hex'),
  storageKey,
})
const attach = (actor: Actor, id: string, storageKey?: string) =>
  asActor(actor, (tx) => attachFiles(tx, actor, 'consultation', id, [file(storageKey)]))
const list = (actor: Actor, id: string) => asActor(actor, (tx) => listAttachments(tx, { kind: 'consultation', id }))
const remove = (actor: Actor, parentId: string, attachmentId: string) =>
  asActor(actor, (tx) => removeAttachment(tx, actor, { parentKind: 'consultation', parentId, attachmentId }))

test('A file is taken off a draft by a colleague too, and by nobody else', async () => {
  const municipality = await createMunicipality()
  const { id, staff } = await createDraft({ municipality })
  await attach(staff, id)
  await attach(staff, id)
  const [first, second] = await list(staff, id)
  const stranger = await staffOf(await createMunicipality())
  await expect(remove(stranger, id, first!.id)).rejects.toThrow(NotFound)
  await expect(remove(staff, id, randomUUID())).rejects.toThrow(NotFound)
  await expect(remove(staff, (await createDraft({ staff })).id, first!.id)).rejects.toThrow(NotFound)
  await remove(await staffOf(municipality), id, first!.id)
  expect((await list(staff, id)).map((left) => left.id)).toEqual([second!.id])
})

test('What was sent stays', async () => {
  const { id, staff } = await createDraft()
  await attach(staff, id)
  const [sent] = await list(staff, id)
  await asActor(staff, (tx) => submitConsultation(tx, staff, id))
  await expect(remove(staff, id, sent!.id)).rejects.toThrow(NotPermitted)
  expect(await list(staff, id)).toHaveLength(1)
})

test('The sweep forgets files that no row names, once they are old enough, and no others', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'kept-'))
  const keep = async () => {
    const path = join(directory, 'received')
    await writeFile(path, 'a,b\n')
    return (await keepFile(directory, path)).storageKey
  }
  const [named, forgotten] = [await keep(), await keep()]
  const { id, staff } = await createDraft()
  await attach(staff, id, named)
  const sweep = (olderThan: Date) => asSystem((tx) => sweepKept(tx, directory, olderThan))
  const later = new Date(Date.now() + 60_000)
  expect(await sweep(new Date(Date.now() - 60_000))).toBe(0)
  expect((await listKeptKeys(directory, later)).sort()).toEqual([named, forgotten].sort())
  expect(await sweep(later)).toBe(1)
  expect(await listKeptKeys(directory, later)).toEqual([named])
})
