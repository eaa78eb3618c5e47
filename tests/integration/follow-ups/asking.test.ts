import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { keepBlackout } from '@/lib/blackoutDays/keep'
import { asActor } from '@/lib/db/as-actor'
import { dayOf } from '@/lib/japanese/day'
import { asSystem } from '@/lib/jobs/as-system'
import { runDueJobs } from '@/lib/jobs/run-once'
import { tokenOf } from '@/lib/links/token'
import { createConsultation } from '@/tests/factories/consultations'
import { createMenu } from '@/tests/factories/menus'
import { disablePerson } from '@/tests/factories/people'
import { createCase } from '@/tests/factories/supports'
import { bodyOf, openSink } from '../mail/sink'
import { askedByLink, DAY } from './asked-by-link'
import { askOn, endSupport, noon, questionnairesOf } from './ended-supports'

const sink = await openSink()
process.env.SMTP_URL = sink.url
afterAll(() => sink.close())

test('the section’s mail brings the link, a colleague’s leads to the portal; no mail in store carries the token', async () => {
  const mailbox = `section-${randomUUID()}@office.test`
  const { bearer, id, staff } = await askedByLink(mailbox)
  await runDueJobs(noon(DAY))
  const token = tokenOf(bearer.linkId)
  const stored = await asSystem((tx) =>
    tx.mail.findMany({ where: { notice: { subjectId: id, kind: 'follow_up_asked' } }, orderBy: { address: 'asc' } }),
  )
  const isLinked = ({ body }: { body: string }) => body.includes(`/l/[${bearer.linkId}]`)
  expect(stored.filter(isLinked).map(({ address }) => address)).toEqual([mailbox])
  expect(stored.filter((mail) => !isLinked(mail)).map(({ recipientUserId }) => recipientUserId)).toEqual([staff.userId])
  expect(stored.some(({ body }) => body.includes(token))).toBe(false)
  expect(sink.delivered.filter((letter) => bodyOf(letter).includes(token)).map(({ to }) => to)).toEqual([mailbox])
})

test('when the contact has left, the section still gets it', async () => {
  const mailbox = `section-${randomUUID()}@office.test`
  const { id, staff, bearer } = await askedByLink(mailbox)
  await disablePerson(staff)
  await runDueJobs(noon(DAY))
  const stored = await asSystem((tx) => tx.mail.findMany({ where: { notice: { subjectId: id } } }))
  expect(stored.map(({ address }) => address)).toEqual([mailbox])
  expect(stored[0]!.body).toContain(`/l/[${bearer.linkId}]`)
})

test('while the assembly sits nobody is asked and nothing falls due, also when its days are told only after the planning', async () => {
  const of = await createCase(noon('2026-08-03'))
  const menu = await createMenu({ followUpMonths: [1] })
  await endSupport({ ...of, menu, startedOn: '2026-08-10', endedOn: '2026-09-14' })
  const days = async () =>
    (await questionnairesOf(of)).map(({ state, askOn, answerBy }) => [state, dayOf(askOn), dayOf(answerBy)])
  expect(await days()).toEqual([['scheduled', '2026-10-14', '2026-11-05']])
  const sits = (fromOn: string, untilOn: string) =>
    asActor(of.staff, (tx) => keepBlackout(tx, of.staff, undefined, { kind: 'assembly', fromOn, untilOn, note: '' }))
  await sits('2026-10-13', '2026-10-16')
  await sits('2026-11-04', '2026-11-10')
  for (const day of ['2026-10-14', '2026-10-15', '2026-10-16']) await askOn(day)
  expect(await days()).toEqual([['scheduled', '2026-10-14', '2026-11-05']])
  await askOn('2026-10-19')
  expect(await days()).toEqual([['asked', '2026-10-14', '2026-11-17']])
  const other = await createConsultation({ staff: of.staff, at: noon('2026-08-04') })
  await endSupport({ ...of, consultation: other, menu, startedOn: '2026-09-01', endedOn: '2026-10-07' })
  expect((await days())[1]).toEqual(['scheduled', '2026-11-11', '2026-12-03'])
})
