import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal, refuse } from '@/lib/forms/errors'
import { isStale } from '@/lib/partners/freshness'
import { addJointWork, keepProfile } from '@/lib/partners/keep-office'
import { ProfileInput, ProgrammeInput } from '@/lib/partners/programme-input'
import { readOffice } from '@/lib/partners/read-office'
import { changeProgramme, confirmProgramme, endProgramme, writeProgramme } from '@/lib/partners/write-programme'
import { atTime } from '@/tests/factories/consultations'
import { createBureau, createMunicipality, createOrganisation } from '@/tests/factories/organisations'
import { officerOf, partnerOf, staffOf } from '@/tests/factories/people'

async function office() {
  const bureau = await createBureau()
  const home = await createOrganisation('partner_office', { bureau })
  return { bureau, home, partner: await partnerOf(bureau, home), officer: await officerOf(bureau) }
}

const typed = (of: object = {}) => ProgrammeInput.parse({ name: '共創モデル', purpose: '移動手段の実証', ...of })
const write = (actor: Actor, officeId: string, of?: object) =>
  asActor(actor, (tx) => writeProgramme(tx, actor, officeId, typed(of)))
const read = (actor: Actor, officeId: string) => asActor(actor, (tx) => readOffice(tx, actor, officeId))

function idOf(done: { id: string } | Refusal): string {
  if (done instanceof Refusal) throw new Error(`refused: ${JSON.stringify(done.errors)}`)
  return done.id
}

test('an office writes its programmes and the desk reads them; a year later they are to be confirmed', async () => {
  const { home, partner, officer } = await office()
  const id = idOf(await write(atTime(partner, '2025-04-10T01:00:00Z'), home.id))
  const confirmed = async () => (await read(officer, home.id))?.partnerProgrammes[0]?.confirmedOn ?? null
  expect(isStale(await confirmed(), '2026-04-10')).toBe(false)
  expect(isStale(await confirmed(), '2026-04-12')).toBe(true)
  await asActor(officer, (tx) => confirmProgramme(tx, atTime(officer, '2026-04-12T01:00:00Z'), id))
  expect((await read(partner, home.id))?.partnerProgrammes[0]?.confirmedByName).toBe(officer.name)
  await asActor(partner, (tx) => endProgramme(tx, partner, id))
  await expect(asActor(partner, (tx) => confirmProgramme(tx, partner, id))).rejects.toThrow(InvalidTransition)
})

test('wrong input is said at its field', async () => {
  const { home, partner } = await office()
  const late = { windowFrom: '2026-05-01', windowUntil: '2026-04-01' }
  expect(await write(partner, home.id, late)).toEqual(refuse('windowUntil', 'order'))
  expect(await write(partner, home.id, { themeKeys: ['no_such_theme'] })).toEqual(refuse('themeKeys', 'choose'))
  expect(ProgrammeInput.safeParse({ name: 'x', purpose: 'y', url: 'javascript:alert(1)' }).success).toBe(false)
})

test('nobody writes for another office, and the other office reads nothing', async () => {
  const { home, partner } = await office()
  const id = idOf(await write(partner, home.id))
  const other = await office()
  await expect(write(other.partner, home.id)).rejects.toThrow(NotFound)
  await expect(write(other.officer, home.id)).rejects.toThrow(NotFound)
  await expect(asActor(other.partner, (tx) => confirmProgramme(tx, other.partner, id))).rejects.toThrow(NotFound)
  expect(await read(other.partner, home.id)).toBeNull()
  expect(await read(other.officer, home.id)).toBeNull()
  const staff = await staffOf(await createMunicipality())
  expect(await asActor(staff, (tx) => tx.partnerProgramme.count())).toBe(0)
})

test('whoever saves after somebody else sees what now stands there', async () => {
  const { home, partner, officer } = await office()
  const id = idOf(await write(partner, home.id))
  const change = (actor: Actor, amount: string) =>
    asActor(actor, (tx) => changeProgramme(tx, actor, id, { ...typed({ amount }), version: 1 }))
  await change(partner, '500万円')
  await expect(change(officer, '300万円')).rejects.toMatchObject({ event: 'edit', theirs: { amount: '500万円' } })
  const keep = (actor: Actor, phone: string) =>
    asActor(actor, (tx) => keepProfile(tx, actor, home.id, ProfileInput.parse({ phone, version: '1' })))
  await keep(partner, '092-000-0001')
  await expect(keep(officer, '092-000-0002')).rejects.toMatchObject({
    event: 'edit',
    theirs: { phone: '092-000-0001' },
  })
})

test('the desk writes down what was done together, not what is still to come, and the office does not', async () => {
  const { home, partner, officer } = await office()
  const add = (actor: Actor, heldOn: string) =>
    asActor(actor, (tx) => addJointWork(tx, actor, home.id, { title: '共催セミナー', heldOn, note: '' }))
  expect(await add(officer, '2999-01-01')).toEqual(refuse('heldOn', 'past'))
  await expect(add(partner, '2025-02-01')).rejects.toThrow(NotPermitted)
  await add(officer, '2025-02-01')
  expect((await read(partner, home.id))?.jointWorks).toMatchObject([{ title: '共催セミナー', fiscalYear: 2024 }])
})
