import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { attachFiles } from '@/lib/attachments/attach'
import { discardDraft } from '@/lib/consultations/discard'
import { saveTrouble } from '@/lib/consultations/draft'
import { readDraft } from '@/lib/consultations/read-draft'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { asSystem } from '@/lib/jobs/as-system'
import { createConsultation, createDraft } from '@/tests/factories/consultations'
import { createTheme } from '@/tests/factories/menus'
import { createMunicipality } from '@/tests/factories/organisations'
import { staffOf } from '@/tests/factories/people'

const discard = (actor: Actor, id: string, version: number) =>
  asActor(actor, (tx) => discardDraft(tx, actor, id, { version }))
const read = (actor: Actor, id: string) => asActor(actor, (tx) => readDraft(tx, actor, id))

test('A draft goes with its themes and files, by a colleague too, and leaves the others alone', async () => {
  const municipality = await createMunicipality()
  const { id, staff } = await createDraft({ municipality })
  const other = await createDraft({ staff })
  const { key } = await createTheme()
  const storageKey = randomUUID()
  const file = { fileName: '案.txt', format: 'txt', contentType: 'text/plain', bytes: 1, sha256: '0'.repeat(64) }
  await asActor(staff, async (tx) => {
    await saveTrouble(tx, staff, id, { title: '下書き', themeKeys: [key], stage: null })
    await attachFiles(tx, staff, 'consultation', id, [{ ...file, storageKey }])
  })
  const colleague = await staffOf(municipality)
  await discard(colleague, id, (await read(colleague, id))!.version)
  expect(await read(staff, id)).toBeNull()
  const named = await asSystem(
    (tx) => tx.$queryRaw`SELECT storage_key FROM attachments WHERE storage_key = ${storageKey}`,
  )
  expect(named).toEqual([])
  expect(await read(staff, other.id)).not.toBeNull()
  await expect(discard(staff, id, 1)).rejects.toThrow(NotFound)
})

test('Nobody else throws it away, and nobody over newer text', async () => {
  const { id, staff } = await createDraft()
  const { version } = (await read(staff, id))!
  const stranger = await staffOf(await createMunicipality())
  await expect(discard(stranger, id, version)).rejects.toThrow(NotFound)
  await asActor(staff, (tx) => saveTrouble(tx, staff, id, { title: '書き足した', themeKeys: [], stage: null }))
  await expect(discard(staff, id, version)).rejects.toThrow(InvalidTransition)
  expect(await read(staff, id)).toMatchObject({ title: '書き足した' })
})

test('What was sent is not thrown away, by the verb or by hand', async () => {
  const { id, staff } = await createConsultation()
  await expect(discard(staff, id, 1)).rejects.toThrow(NotPermitted)
  const count = await asActor(staff, (tx) => tx.$executeRaw`DELETE FROM consultations WHERE id = ${id}::uuid`)
  expect(count).toBe(0)
})
