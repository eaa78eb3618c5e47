import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { asSystem } from '@/lib/jobs/as-system'
import { findAddressees } from '@/lib/notices/addressees'
import { readMatter } from '@/lib/notices/read-matter'
import { readQueue } from '@/lib/queue/list'
import { answerTransfer } from '@/lib/transfers/answer'
import { TransferAnswerInput } from '@/lib/transfers/input'
import { readMenuKeepers, setMenuKeepers } from '@/lib/transfers/menu-keepers'
import { listTransfersForMe, readTransfersOf } from '@/lib/transfers/read'
import { sendTransfer } from '@/lib/transfers/send'
import { createConsultation } from '@/tests/factories/consultations'
import { createMenu } from '@/tests/factories/menus'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { administratorOf, createSection, managerOf, officerOf, staffOf } from '@/tests/factories/people'
import { createProposal } from '@/tests/factories/supports'

async function aBureau() {
  const bureau = await createBureau()
  const first = await createSection(bureau, { name: '地域共生社会推進室' })
  const second = await createSection(bureau, { name: '地域包括ケア推進課', mailbox: 'hokatsu@bureau.test' })
  const municipality = await createMunicipality({ bureau })
  const staff = await staffOf(municipality)
  const officer = await officerOf(bureau, { section: first })
  const other = await officerOf(bureau, { section: second, mailbox: 'other@bureau.test' })
  const consultation = await createConsultation({ municipality, staff, officer })
  return { bureau, first, second, staff, officer, other, consultation }
}

const send = (actor: Actor, number: string, toSectionId: string, supportId: string | null = null) =>
  asActor(actor, (tx) => sendTransfer(tx, actor, number, { toSectionId, supportId, remark: '加速化事業のため' }))
const answer = (actor: Actor, number: string, id: string, typed: Record<string, string>) =>
  asActor(actor, (tx) => answerTransfer(tx, actor, number, id, TransferAnswerInput.parse(typed)))
const waitingFor = (actor: Actor) =>
  asActor(actor, (tx) => listTransfersForMe(tx, { ...actor, bureauId: actor.bureauId ?? '' }, '2026-11-22'))

test('a section hands on, the other accepts: it is theirs, and the municipality sees the same officer', async () => {
  const { second, staff, officer, other, consultation, bureau } = await aBureau()
  const { number, id } = consultation
  await send(officer, number, second.id)
  await expect(send(officer, number, second.id)).rejects.toThrow(InvalidTransition)
  expect(await waitingFor(officer)).toEqual([])
  const [waiting] = await waitingFor(other)
  expect(waiting).toMatchObject({ to: '地域包括ケア推進課', remark: '加速化事業のため' })
  const told = await asSystem(async (tx) => {
    const matter = await readMatter(tx, { kind: 'transfer_sent', consultationId: id, subjectId: waiting?.id ?? '' })
    return await findAddressees(tx, { kind: 'transfer_sent', bureauId: bureau.id }, matter, new Date())
  })
  expect(told.map(({ address }) => address).sort()).toEqual(['hokatsu@bureau.test', 'other@bureau.test'])

  await expect(answer(officer, number, waiting?.id ?? '', { answer: 'accepted' })).rejects.toThrow(NotPermitted)
  await answer(other, number, waiting?.id ?? '', { answer: 'accepted' })
  await expect(answer(other, number, waiting?.id ?? '', { answer: 'accepted' })).rejects.toThrow(InvalidTransition)
  const seen = await asActor(other, (tx) => readTransfersOf(tx, other, { id, bureauId: bureau.id }, '2026-11-22'))
  expect(seen.section).toBe('地域包括ケア推進課')
  const own = await asActor(staff, async (tx) => ({
    officer: (await tx.consultation.findUniqueOrThrow({ where: { id } })).officerName,
    events: await tx.timelineEntry.count({ where: { consultationId: id, kind: { startsWith: 'transfer' } } }),
    transfers: await tx.transfer.count(),
  }))
  expect(own).toEqual({ officer: officer.name, events: 0, transfers: 0 })
})

test('it goes back with a reason, and a manager may answer for a section', async () => {
  const { bureau, second, officer, consultation } = await aBureau()
  const manager = await managerOf(bureau)
  const { number } = consultation
  await send(officer, number, second.id)
  const [waiting] = await waitingFor(manager)
  const back = (reason: string) => answer(manager, number, waiting?.id ?? '', { answer: 'returned', reason })
  expect(await back('')).toEqual(new Refusal([{ field: 'reason', key: 'required' }]))
  expect(await back('担当の事業ではありません')).toEqual({ number })
  expect(await send(officer, number, second.id)).toEqual({ number })
})

test('one support alone goes to the section that owns its menu, and the queue finds it by section', async () => {
  const { bureau, first, second, officer, other, consultation } = await aBureau()
  const administrator = await administratorOf(bureau)
  const menu = await createMenu({ bureauId: bureau.id })
  await asActor(administrator, (tx) => setMenuKeepers(tx, administrator, { [menu.key]: second.id }))
  const kept = await asActor(administrator, (tx) => readMenuKeepers(tx, bureau.id, '2026-11-22'))
  expect(kept.menus.find(({ key }) => key === menu.key)).toMatchObject({ sectionId: second.id })
  await expect(asActor(officer, (tx) => setMenuKeepers(tx, officer, {}))).rejects.toThrow(NotPermitted)

  const { id: supportId } = await createProposal({ consultation, officer, menu })
  await send(officer, consultation.number, second.id, supportId)
  const [waiting] = await waitingFor(other)
  await answer(other, consultation.number, waiting?.id ?? '', { answer: 'accepted' })
  const found = async (section: string) => {
    const asking = { ...other, bureauId: bureau.id }
    const conditions = { tab: 'open' as const, section: [section] }
    const { rows } = await asActor(other, (tx) => readQueue(tx, asking, conditions, { sort: 'newest' }, '2026-11-22'))
    return rows.map(({ number }) => number)
  }
  expect(await found(second.id)).toEqual([consultation.number])
  expect(await found(first.id)).toEqual([])
})

test('nothing goes to another bureau’s section, and no other bureau sees it', async () => {
  const { officer, consultation } = await aBureau()
  const elsewhere = await aBureau()
  const refused = new Refusal([{ field: 'toSectionId', key: 'choose' }])
  expect(await send(officer, consultation.number, elsewhere.second.id)).toEqual(refused)
  await expect(send(elsewhere.officer, consultation.number, elsewhere.second.id)).rejects.toThrow(NotFound)
})
