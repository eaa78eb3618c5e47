import { expect, test } from 'vitest'
import { GET } from '@/app/api/feeds/[token]/route'
import type { Actor } from '@/lib/actor/actor'
import { issueFeed, readFeed } from '@/lib/calendars/feeds'
import { listMembers } from '@/lib/datePolls/members'
import { asActor } from '@/lib/db/as-actor'
import { asSystem } from '@/lib/jobs/as-system'
import { makeMails } from '@/lib/mail/make-mails'
import { listMyMeetings } from '@/lib/plannedSessions/list-mine'
import { answerRequest } from '@/lib/requests/answer'
import { AnswerInput } from '@/lib/requests/input'
import { sendRequest } from '@/lib/requests/send'
import { createMeeting, given } from '@/tests/factories/meetings'
import { createOrganisation } from '@/tests/factories/organisations'
import { partnerOf } from '@/tests/factories/people'
import { createCase, createSupportUnderWay } from '@/tests/factories/supports'

/** Three offices were asked: one wishes to hear more, one is not in charge, one has not answered. */
async function asked() {
  const people = await createCase()
  const { officer, consultation } = people
  const { bureauId } = officer
  const { id: supportId } = await createSupportUnderWay(people)
  const ask = async (typed?: object) => {
    const office = await createOrganisation('partner_office', { bureauId })
    const partner = await partnerOf(undefined, office)
    const input = { addressee: `o.${office.id}`, title: '件名', summary: '概要', consented: true, dueOn: '2999-12-01' }
    const { id } = given(await asActor(officer, (tx) => sendRequest(tx, officer, supportId, input)))
    if (typed) given(await asActor(partner, (tx) => answerRequest(tx, partner, id, AnswerInput.parse(typed))))
    return { office, partner }
  }
  const hearing = await ask({ decision: 'hear', answer: '現地の様子を伺いたい' })
  const declined = await ask({ decision: 'decline', declineKind: 'not_ours', answer: '所管外' })
  const silent = await ask()
  return { ...people, consultation, supportId, hearing, declined, silent }
}

const meetings = async (actor: Actor) => (await asActor(actor, listMyMeetings)).map(({ label }) => label)

test('whoever wishes to hear more is proposed for the joint hearing, sees it and is told; who is not in charge or silent is not', async () => {
  const { officer, staff, consultation, supportId, hearing, declined, silent } = await asked()
  const about = await asActor(officer, (tx) =>
    tx.consultation.findUniqueOrThrow({
      where: { id: consultation.id },
      select: { bureauId: true, askingOrganisationId: true, prefectureCode: true, sharedWithPrefecture: true },
    }),
  )
  const members = await asActor(officer, (tx) => listMembers(tx, about, supportId))
  const offices = members.filter(({ role }) => role === 'partner_office').map(({ value }) => value)
  expect(offices).toEqual([hearing.office.id])
  const { id } = await createMeeting(officer, supportId, { label: '合同ヒアリング' })
  expect(await meetings(hearing.partner)).toEqual(['合同ヒアリング'])
  for (const { partner } of [declined, silent]) expect(await meetings(partner)).toEqual([])
  const told = await asSystem(async (tx) => {
    const notices = await tx.notice.findMany({ where: { kind: 'session_planned', subjectId: id } })
    for (const notice of notices) await makeMails(tx, notice.id)
    return await tx.mail.findMany({ where: { noticeId: { in: notices.map((one) => one.id) } } })
  })
  const to = told.map(({ recipientUserId }) => recipientUserId)
  expect(to).toEqual(expect.arrayContaining([hearing.partner.userId, staff.userId]))
  for (const { partner } of [declined, silent]) expect(to).not.toContain(partner.userId)
  for (const { body } of told) expect(body).not.toContain('件名')
})

test('a planned meeting stands in the calendar of whoever comes, with its hours, and an outside party reads no number there', async () => {
  const { officer, supportId, consultation, hearing, silent } = await asked()
  await createMeeting(officer, supportId, { label: '合同ヒアリング', place: '町民センター' })
  const calendar = async (actor: Actor) => {
    await asActor(actor, (tx) => issueFeed(tx, actor))
    const address = (await asActor(actor, (tx) => readFeed(tx, actor)))?.address ?? ''
    const token = address.split('/').at(-1) ?? ''
    const answer = await GET(new Request(address), { params: Promise.resolve({ token }) })
    return (await answer.text()).replaceAll('\r\n ', '')
  }
  const own = await calendar(hearing.partner)
  expect(own).toContain('DTSTART:20991210T050000Z')
  expect(own).toContain('/meetings')
  expect(own).not.toContain(consultation.number)
  expect(await calendar(silent.partner)).not.toContain('VEVENT')
})
