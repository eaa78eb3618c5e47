import { expect, test } from 'vitest'
import { remindJudges } from '@/lib/awards/remind'
import { asSystem } from '@/lib/jobs/as-system'
import { makeMails } from '@/lib/mail/make-mails'
import * as award from './award-case'

/** Writes every mail of a bureau about the award that has not been written, and gives them all. */
async function mailsOf(bureauId: string, clock: string) {
  return await asSystem(async (tx) => {
    for (const { id } of await tx.notice.findMany({ where: { bureauId, kind: { startsWith: 'award_' } } }))
      await makeMails(tx, id)
    return await tx.mail.findMany({ where: { bureauId, notice: { kind: { startsWith: 'award_' } } } })
  }, clock)
}

test('each is told alone and led to where something is to be done; nobody reads another’s nomination in a mail', async () => {
  const of = await award.inSelection()
  const mails = await mailsOf(of.bureau.id, award.NOVEMBER)
  const asked = mails.filter(({ subject }) => subject.includes('採点'))
  expect(asked).toHaveLength(2)
  for (const { body } of asked) {
    expect(body).toContain(`/council/awards/${of.id}`)
    expect(body).toContain('令和8年11月20日')
  }
  const [nominated, ...more] = mails.filter(({ subject }) => subject.includes('推薦されました'))
  expect(more).toEqual([])
  expect(nominated?.body).toContain(`/nominations/${of.id}/${of.second}`)
  for (const { body } of mails) for (const secret of ['支え合いの取組', '別の取組']) expect(body).not.toContain(secret)

  for (const judge of [of.a, of.b])
    for (const one of [of.first, of.second]) award.done(await award.score(of, judge, one, of.id, [3, 3]))
  const results = { [of.first]: 'award', [of.second]: 'none' }
  award.done(await award.decide(of, of.id, results, await award.minutesOf(of)))
  const told = (await mailsOf(of.bureau.id, award.NOVEMBER)).filter(({ subject }) => subject.includes('結果'))
  const addresses = (id: string) => told.filter(({ body }) => body.includes(id)).map(({ address }) => address)
  expect(addresses(of.first)).toHaveLength(1)
  expect(addresses(of.second)).toHaveLength(2)
  for (const { body } of told) expect(body).not.toContain('理由')
})

test('a week and a day before the selection those are reminded who have not said a word of every nomination', async () => {
  const of = await award.inSelection()
  for (const one of [of.first, of.second]) award.done(await award.score(of, of.a, one, of.id, [3, 3]))
  const on = (day: string) => new Date(`${day}T00:10:00Z`)
  const remind = (day: string) =>
    asSystem(async (tx) => {
      await remindJudges(tx, on(day))
      const judges = await tx.awardJudge.findMany({ where: { callId: of.id }, orderBy: { userId: 'asc' } })
      return judges.filter(({ reminders }) => reminders > 0).map(({ userId, reminders }) => [userId, reminders])
    }, on(day).toISOString())
  expect(await remind('2026-11-12')).toEqual([])
  expect(await remind('2026-11-13')).toEqual([[of.b.userId, 1]])
  expect(await remind('2026-11-13')).toEqual([[of.b.userId, 1]])
  expect(await remind('2026-11-19')).toEqual([[of.b.userId, 2]])
})
