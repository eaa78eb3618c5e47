import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { RecordInput, recordConsultation } from '@/lib/consultations/record-on-behalf'
import { asActor } from '@/lib/db/as-actor'
import { NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { assignOfficer } from '@/tests/factories/assignments'
import { atTime } from '@/tests/factories/consultations'
import { createTheme } from '@/tests/factories/menus'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { officerOf, staffOf } from '@/tests/factories/people'

const call = { channel: 'telephone', callerName: '益城　太郎', title: '通いの場', body: '担い手が足りない。' }
const typed = (more: Record<string, unknown>) =>
  RecordInput.parse({ ...call, calledAt: '令和8年3月31日 午後3時半', ...more })

async function office() {
  const bureau = await createBureau()
  const municipality = await createMunicipality({ bureau })
  const officer = atTime(await officerOf(bureau), '2026-04-01T09:00:00+09:00')
  await assignOfficer(municipality, officer)
  return { bureau, municipality, officer }
}

const record = (actor: Actor, code: string, more: Record<string, unknown> = {}) =>
  asActor(actor, (tx) => recordConsultation(tx, actor, code, typed(more)))

test('a call of 31 March typed on 1 April gets a number and an answer date of the old year', async () => {
  const { bureau, municipality, officer } = await office()
  const theme = await createTheme()

  const recorded = await record(officer, municipality.code, { themeKeys: theme.key })
  expect(recorded).toMatchObject({ number: `R7-${bureau.letters}-00001` })

  const staff = await staffOf(municipality)
  const seen = await asActor(staff, (tx) =>
    tx.consultation.findFirstOrThrow({ include: { themes: true, timeline: true } }),
  )
  expect(seen).toMatchObject({
    fiscalYear: 2025,
    state: 'received',
    channel: 'telephone',
    callerName: '益城 太郎',
    contactName: '益城 太郎',
    officerName: officer.name,
    receivedAt: new Date('2026-03-31T15:30:00+09:00'),
    answerDueOn: new Date('2026-04-14'),
    askingOrganisationId: municipality.id,
    draftingOrganisationId: bureau.id,
  })
  expect(seen.themes).toMatchObject([{ themeKey: theme.key, chosenBy: 'desk' }])
  expect(seen.timeline[0]).toMatchObject({
    kind: 'received',
    actorSide: 'desk',
    facts: { channel: 'telephone', caller: '益城 太郎', calledOn: '2026-03-31' },
  })
})

test('a call typed on the same day belongs to the new year', async () => {
  const { bureau, municipality, officer } = await office()
  expect(await record(officer, municipality.code, { calledAt: 'R8.4.1 8:59' })).toMatchObject({
    number: `R8-${bureau.letters}-00001`,
  })
})

test.each([['2026-04-01 09:01'], ['R8.4.2 9:00'], ['2001-04-01 09:00'], ['明治33年1月1日 9:00']])(
  'a call at %s is refused and nothing is recorded',
  async (calledAt) => {
    const { municipality, officer } = await office()
    expect(await record(officer, municipality.code, { calledAt })).toBeInstanceOf(Refusal)
    expect(await asActor(officer, (tx) => tx.consultation.count())).toBe(0)
  },
)

test('only what the desk knows is recorded: no stranger, no town of another bureau, no town itself', async () => {
  const { municipality, officer } = await office()
  const foreign = await createMunicipality()
  await expect(record(officer, foreign.code)).rejects.toThrow(NotFound)
  await expect(record(officer, '1')).rejects.toThrow(NotFound)
  await expect(record(await staffOf(municipality), municipality.code)).rejects.toThrow(NotPermitted)
})

test('what is missing is named', () => {
  const wrong = RecordInput.safeParse({ channel: 'portal', calledAt: 'きのう', title: '', body: '' })
  const fields = wrong.error?.issues.map(({ path }) => path[0])
  expect(fields).toEqual(expect.arrayContaining(['channel', 'callerName', 'calledAt', 'title', 'body']))
})
