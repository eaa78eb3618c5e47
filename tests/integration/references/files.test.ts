import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { introduce } from '@/lib/practices/introduce'
import { attachToPart, readReferenceFile, referenceFileAt, removeFromPart } from '@/lib/references/files'
import { PartInput } from '@/lib/references/input'
import { addPart, retirePart } from '@/lib/references/keep'
import { createConsultation } from '@/tests/factories/consultations'
import { createTheme } from '@/tests/factories/menus'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { administratorOf, officerOf, staffOf } from '@/tests/factories/people'

const everybody = { kind: 'public' } as const
const WORDS = {
  kind: 'document',
  title: '手引き',
  editionYear: '2026',
  part: '案内',
  maker: '財団',
  permission: '転載可',
}

/** A document without an address, as the bureau keeps it, with one file. */
async function kept(typed: object = {}) {
  const bureau = await createBureau()
  const [administrator, officer, theme] = [await administratorOf(bureau), await officerOf(bureau), await createTheme()]
  const input = PartInput.parse({ ...WORDS, themeKeys: theme.key, ...typed })
  const added = await asActor(administrator, (tx) => addPart(tx, administrator, input))
  if (added instanceof Refusal) throw added
  await attach(administrator, added.id)
  const fileId = await asActor(officer, async (tx) => {
    const file = await tx.referenceFile.findFirstOrThrow({ where: { partId: added.id } })
    return file.id
  })
  const towns = [await createMunicipality({ bureau }), await createMunicipality({ bureau })] as const
  const [staff, neighbour] = [await staffOf(towns[0]), await staffOf(towns[1])]
  return { bureau, administrator, officer, staff, neighbour, id: added.id, fileId }
}

async function attach(who: Actor, id: string, many = 1) {
  const one = { format: 'pdf', contentType: 'application/pdf', bytes: 9, sha256: 'a' }
  const files = Array.from({ length: many }, (_, at) => ({ ...one, fileName: `${at}.pdf`, storageKey: randomUUID() }))
  return await asActor(who, (tx) => attachToPart(tx, who, id, files))
}

type Reader = Parameters<typeof asActor>[0]
const gets = async (who: Reader, id: string) => (await asActor(who, (tx) => readReferenceFile(tx, id))) !== null

test('the bureau gets a file, and of the towns the one it was sent to, by the message that brings its address', async () => {
  const of = await kept()
  expect(await gets(of.officer, of.fileId)).toBe(true)
  expect(await gets(await officerOf(await createBureau()), of.fileId)).toBe(false)
  expect([await gets(of.staff, of.fileId), await gets(everybody, of.fileId)]).toEqual([false, false])
  const { number } = await createConsultation({ staff: of.staff, title: '見守り' })
  const asked = { practiceIds: [], partIds: [of.id], words: '' }
  const said = await asActor(of.officer, (tx) => introduce(tx, of.officer, number, asked))
  if (said instanceof Refusal) throw said
  const message = await asActor(of.staff, (tx) => tx.dialogueEntry.findUniqueOrThrow({ where: { id: said.id } }))
  expect(message.body).toContain(referenceFileAt(of.fileId))
  expect([await gets(of.staff, of.fileId), await gets(of.neighbour, of.fileId)]).toEqual([true, false])
})

test('everybody gets what its maker lets be public, until it is taken out of sight', async () => {
  const of = await kept({ isPublic: 'yes' })
  expect(await gets(everybody, of.fileId)).toBe(true)
  await asActor(of.administrator, (tx) => retirePart(tx, of.administrator, of.id))
  expect(await gets(everybody, of.fileId)).toBe(false)
  const unpermitted = PartInput.safeParse({
    ...WORDS,
    kind: 'handbook',
    permission: '',
    isPublic: 'yes',
    themeKeys: 'x',
  })
  expect(unpermitted.error?.issues.map(({ path }) => path[0])).toEqual(['permission'])
})

test('the keeper alone adds and takes off; ten files at most', async () => {
  const of = await kept()
  expect(await attach(of.administrator, of.id, 10)).toHaveLength(1)
  await expect(attach(of.officer, of.id)).rejects.toThrow(NotPermitted)
  await expect(attach(await administratorOf(await createBureau()), of.id)).rejects.toThrow(NotFound)
  const off = { id: of.id, fileId: of.fileId }
  await expect(asActor(of.officer, (tx) => removeFromPart(tx, of.officer, off))).rejects.toThrow(NotPermitted)
  await asActor(of.administrator, (tx) => removeFromPart(tx, of.administrator, off))
  expect(await gets(of.officer, of.fileId)).toBe(false)
})
