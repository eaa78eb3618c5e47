import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { endAbsence, listAbsences, recordAbsence } from '@/lib/assignments/absences'
import { asActor } from '@/lib/db/as-actor'
import { reply } from '@/lib/dialogue/reply'
import { NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { runDueJobs } from '@/lib/jobs/run-once'
import { readToday } from '@/lib/queue/today'
import { readTimeline } from '@/lib/timeline/read'
import { assignOfficer } from '@/tests/factories/assignments'
import { createConsultation } from '@/tests/factories/consultations'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { managerOf, officerOf } from '@/tests/factories/people'

const TODAY = '2026-11-24'
const NOW = `${TODAY}T10:00:00+09:00`

async function anOfficerWhoIsAway(standIn: boolean) {
  const bureau = await createBureau()
  const municipality = await createMunicipality({ bureau })
  const at = async (person: Promise<Actor>) => ({ ...(await person), clock: NOW })
  const manager = await at(managerOf(bureau))
  const away = await at(officerOf(bureau, { name: '窓口 花子' }))
  const other = await at(officerOf(bureau, { name: '代わり 太郎' }))
  const consultation = await createConsultation({ municipality, officer: away, at: '2026-11-20T09:00:00+09:00' })
  if (!standIn) await assignOfficer(municipality, other, { kind: 'deputy' })
  const record = (actor: Actor, until = '2026-11-30') =>
    asActor(actor, (tx) =>
      recordAbsence(tx, actor, {
        officer: away.membershipId,
        standIn: standIn ? other.membershipId : null,
        from: TODAY,
        until,
      }),
    )
  const writes = (actor: Actor) =>
    asActor(actor, async (tx) => {
      await reply(tx, actor, consultation.number, { body: '確認してご連絡します。', isAnswer: false })
      const { entries } = await readTimeline(tx, consultation.id)
      return entries.findLast(({ kind }) => kind === 'message')
    })
  return { manager, away, other, consultation, record, writes }
}

test.each([true, false])('what a stand-in (%s) or a deputy does for an absent officer says so', async (standIn) => {
  const { away, other, manager, record, writes } = await anOfficerWhoIsAway(standIn)
  expect((await writes(other))?.actingFor).toBeNull()
  await record(away)
  expect(await writes(other)).toMatchObject({ actorName: '代わり 太郎', actingFor: '窓口 花子' })
  expect((await writes(manager))?.actingFor).toBeNull()
  expect((await writes(away))?.actingFor).toBeNull()
})

test('the stand-in sees the work of the one who is away, as long as that one is away', async () => {
  const { away, other, consultation, record } = await anOfficerWhoIsAway(true)
  const mine = (clock: string) => {
    const actor = { ...other, clock, bureauId: other.bureauId as string }
    return asActor(actor, async (tx) => (await readToday(tx, actor, 'mine', clock.slice(0, 10))).withoutAction)
  }
  expect(await mine(NOW)).toEqual([])
  await record(away)
  expect(await mine(NOW)).toMatchObject([{ number: consultation.number }])
  expect(await mine('2026-12-01T10:00:00+09:00')).toEqual([])
})

test('the mail names the stand-in as such', async () => {
  const { away, other, manager, record, writes } = await anOfficerWhoIsAway(true)
  await record(away)
  await writes(other)
  await runDueJobs(NOW)
  const mails = await asActor(manager, (tx) => tx.mail.findMany({ select: { body: true } }))
  expect(mails.some(({ body }) => body.includes('代理：代わり 太郎（窓口 花子の代理）'))).toBe(true)
})

test('officers say it for themselves, managers for everybody; once for each day; and it can be ended', async () => {
  const { away, other, manager, record } = await anOfficerWhoIsAway(true)
  await expect(record(other)).rejects.toThrow(NotPermitted)
  expect(await record(manager)).toEqual({ recorded: true })
  expect(await record(away)).toEqual(new Refusal([{ field: 'from', key: 'absentAlready' }]))
  const list = () => asActor(manager, (tx) => listAbsences(tx, { ...manager, bureauId: manager.bureauId! }, TODAY))
  const [absence] = await list()
  expect(absence).toMatchObject({ officer: '窓口 花子', standIn: '代わり 太郎', isNow: true })
  await asActor(away, (tx) => endAbsence(tx, away, absence!.id))
  expect(await list()).toEqual([])
})
