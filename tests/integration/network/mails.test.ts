import { expect, test } from 'vitest'
import { asSystem } from '@/lib/jobs/as-system'
import { makeMails } from '@/lib/mail/make-mails'
import { answerIntroduction } from '@/lib/network/agree'
import { answerNeed } from '@/lib/network/answer'
import { MeetingInput } from '@/lib/network/input'
import { proposeIntroduction } from '@/lib/network/introduce'
import { addMeeting, moveMeeting } from '@/lib/network/meetings'
import { does, done, openNeed, openNetwork } from './network'

/** Writes every mail of a bureau that has not been written, and gives those of the network. */
async function mailsOf(bureauId: string) {
  return await asSystem(async (tx) => {
    for (const { id } of await tx.notice.findMany({ where: { bureauId }, orderBy: { createdAt: 'asc' } }))
      await makeMails(tx, id)
    return await tx.mail.findMany({ where: { bureauId, notice: { kind: { startsWith: 'network_' } } } })
  })
}

test('mails tell each side alone, and nobody who stands behind a need or why somebody declined', async () => {
  const network = await openNetwork()
  const { bureau, member, officer, staff, town } = network
  const { id, consultation } = await openNeed(network)
  await does(member, (tx, actor) => answerNeed(tx, actor, id, { words: 'できます' }))
  const partner = { partner: member.organisationId, words: '' }
  const { id: introduction } = done(await does(officer, (tx, actor) => proposeIntroduction(tx, actor, id, partner)))
  await mailsOf(bureau.id)
  await does(staff, (tx, actor) => answerIntroduction(tx, actor, introduction, { decision: 'agree', reason: '' }))
  const no = { decision: 'decline', reason: '人手が足りない' } as const
  await does(member, (tx, actor) => answerIntroduction(tx, actor, introduction, no))
  const mails = await mailsOf(bureau.id)
  const about = (words: string) => mails.filter(({ subject }) => subject.includes(words)).map(({ address }) => address)
  expect(about('引き合わせのご提案')).toHaveLength(3)
  expect(new Set(about('引き合わせのご提案')).size).toBe(3)
  for (const { subject, body, address } of mails) {
    if (address === `${staff.userId}@office.test`) continue
    for (const secret of [town.name, consultation.number, staff.name, '人手が足りない', '移動販売の担い手'])
      expect(`${subject}${body.replace(`${staff.name} 様`, '')}`).not.toContain(secret)
  }
})

test('a general meeting is announced to every member by mails of their own', async () => {
  const { bureau, officer } = await openNetwork()
  const meeting = { title: '総会', agenda: '議題', heldOn: '2099-06-10', place: '会場', answerBy: '2099-06-01' }
  const { id } = done(await does(officer, (tx, actor) => addMeeting(tx, actor, MeetingInput.parse(meeting))))
  await does(officer, (tx, actor) => moveMeeting(tx, actor, id, 'announced'))
  const mails = (await mailsOf(bureau.id)).filter(({ subject }) => subject.includes('総会のご案内'))
  expect(mails.filter(({ address }) => address.endsWith('@member.test'))).toHaveLength(2)
  for (const { body } of mails) expect(body).toContain(`/network/meetings/${id}`)
})
