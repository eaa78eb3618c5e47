import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { asSystem } from '@/lib/jobs/as-system'
import { makeMails } from '@/lib/mail/make-mails'
import { listEntries } from '@/lib/notices/entries'
import { createRoom, nameMember, type TestRoom } from '@/tests/factories/teams'

/** Writes every mail of the room's bureau and gives those of one kind. */
async function mailsOf({ officer }: TestRoom, kind: string) {
  const bureauId = officer.bureauId ?? ''
  return await asSystem(async (tx) => {
    for (const { id } of await tx.notice.findMany({ where: { bureauId }, orderBy: { createdAt: 'asc' } }))
      await makeMails(tx, id)
    return await tx.mail.findMany({ where: { bureauId, notice: { kind } } })
  })
}

test('whoever is named a member is told by mail and in the portal, with the dates and nothing of the consultation', async () => {
  const room = await createRoom()
  const { advisor, contractor, consultation, staff, team } = room
  await nameMember(room, advisor)
  const mails = await mailsOf(room, 'team_member_named')
  expect(mails.map(({ recipientUserId }) => recipientUserId)).toEqual([advisor.userId])
  const text = `${mails[0]?.subject}${mails[0]?.body}`
  expect(text).toContain(`/teams/rooms/${team.id}`)
  expect(text).toContain('令和9年3月31日')
  for (const secret of [consultation.number, staff.organisationName, staff.name]) expect(text).not.toContain(secret)
  const { entries } = await asActor(advisor, (tx) => listEntries(tx, advisor.userId))
  expect(entries.map(({ kind, path }) => [kind, path])).toEqual([['team_member_named', `/teams/rooms/${team.id}`]])
  expect((await asActor(contractor, (tx) => listEntries(tx, contractor.userId))).entries).toEqual([])
})

test('the town is told that its room is open; a name without an account, or a time that is over, is told to nobody', async () => {
  const room = await createRoom()
  const { advisor, staff, team } = room
  await nameMember(room, advisor, { fromOn: '2026-06-01', untilOn: '2026-06-10' })
  await nameMember(room, advisor, { person: '', kind: 'other', name: '見本 一郎' })
  expect(await mailsOf(room, 'team_member_named')).toEqual([])
  const opened = await mailsOf(room, 'team_opened')
  expect(opened.map(({ recipientUserId }) => recipientUserId)).toContain(staff.userId)
  for (const { body } of opened) expect(body).toContain(`/teams/rooms/${team.id}`)
})
