import { afterAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import {
  confirmCouncilReport,
  giveBackCouncilReport,
  replaceCouncilReport,
  submitCouncilReport,
} from '@/lib/councilReports/steps'
import { asActor } from '@/lib/db/as-actor'
import { asSystem, closeWorkerDatabase } from '@/lib/jobs/as-system'
import { makeMails } from '@/lib/mail/make-mails'
import { listEntries } from '@/lib/notices/entries'
import { createBureau } from '@/tests/factories/organisations'
import { councilMemberOf, managerOf } from '@/tests/factories/people'
import { does } from '../desk/desk-world'
import { NOW } from '../reports/world'
import { madeBy, readAs } from './report-world'

afterAll(closeWorkerDatabase)

/** A bureau with two managers, one of whom has made a report, and a council of two; whom a notice reached, and what it said. */
async function openCouncil() {
  const bureau = await createBureau()
  const [writer, chief] = [await managerOf(bureau), await managerOf(bureau)]
  const members = [await councilMemberOf(bureau), await councilMemberOf(bureau)]
  await councilMemberOf(await createBureau())
  const id = await madeBy(writer)
  const told = (kind: string, subjectId = id) =>
    asSystem(async (tx) => {
      const notices = await tx.notice.findMany({ where: { kind, bureauId: bureau.id, subjectId } })
      for (const notice of notices) await makeMails(tx, notice.id)
      const mails = await tx.mail.findMany({ where: { noticeId: { in: notices.map((one) => one.id) } } })
      return { to: mails.map(({ recipientUserId }) => recipientUserId).sort(), bodies: mails.map(({ body }) => body) }
    })
  const step = async (deed: typeof submitCouncilReport, who: Actor, of = id) => {
    const { version = 0 } = (await readAs(who, of)) ?? {}
    return await does(who, (tx, actor) => deed(tx, actor, of, { version }), NOW)
  }
  return { writer, chief, members, id, told, step }
}

const ids = (people: readonly Actor[]) => people.map(({ userId }) => userId).sort()

test('the other managers are told that a report waits, and its writer that it was given back', async () => {
  const { writer, chief, id, told, step } = await openCouncil()
  await step(submitCouncilReport, writer)
  const waiting = await told('council_report_submitted')
  expect(waiting.to).toEqual(ids([chief]))
  expect(waiting.bodies[0]).toContain(`/reports/council/${id}`)
  await does(chief, (tx, who) => giveBackCouncilReport(tx, who, id), NOW)
  expect((await told('council_report_returned')).to).toEqual(ids([writer]))
  await step(submitCouncilReport, chief)
  await does(writer, (tx, who) => giveBackCouncilReport(tx, who, id), NOW)
  expect(new Set((await told('council_report_returned')).to)).toEqual(new Set(ids([writer, chief])))
})

test('when it is confirmed its writer and the council are told, and at a replacement which one takes its place', async () => {
  const { writer, chief, members, id, told, step } = await openCouncil()
  await step(submitCouncilReport, writer)
  await step(confirmCouncilReport, chief)
  expect((await told('council_report_approved')).to).toEqual(ids([writer]))
  expect((await told('council_report_submitted')).to).toEqual([])
  const confirmed = await told('council_report_confirmed')
  expect(confirmed.to).toEqual(ids(members))
  expect(confirmed.bodies[0]).toContain(`/council/reports/${id}`)
  const next = await does(writer, (tx, who) => replaceCouncilReport(tx, who, id, { reason: '誤り' }), NOW)
  await step(submitCouncilReport, writer, next.id)
  await step(confirmCouncilReport, writer, next.id)
  const replaced = await told('council_report_replaced', next.id)
  expect(replaced.to).toEqual(ids(members))
  expect(replaced.bodies[0]).toContain('第1版を、第2版に')
  expect(replaced.bodies[0]).toContain(`/council/reports/${next.id}`)
  expect((await told('council_report_confirmed', next.id)).to).toEqual([])
  expect((await told('council_report_approved', next.id)).to).toEqual([])
  const [member] = members
  const { entries } = await asActor(member!, (tx) => listEntries(tx, member!.userId))
  expect(entries.map(({ kind, path }) => [kind, path])).toEqual([
    ['council_report_replaced', `/council/reports/${next.id}`],
    ['council_report_confirmed', `/council/reports/${id}`],
  ])
})
