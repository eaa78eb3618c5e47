import { expect, test } from 'vitest'
import type { Bearer } from '@/lib/actor/actor'
import { findSession, openSession } from '@/lib/actor/sessions'
import { acceptInvitation, readInvited } from '@/lib/colleagues/accept-invitation'
import { AcceptanceInput, InviteInput } from '@/lib/colleagues/input'
import { listInvitations } from '@/lib/colleagues/invitations'
import { inviteColleague } from '@/lib/colleagues/invite'
import { inviteAgain } from '@/lib/colleagues/invite-again'
import { listColleagues } from '@/lib/colleagues/list'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { asSystem } from '@/lib/jobs/as-system'
import { issueLink } from '@/lib/links/issue'
import { makeMails } from '@/lib/mail/make-mails'
import { listEntries } from '@/lib/notices/entries'
import { createConsultation } from '@/tests/factories/consultations'
import { createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { ownerQuery } from '@/tests/factories/owner'
import { officerOf, prefectureStaffOf, staffOf } from '@/tests/factories/people'
import { aTown } from './office'

const PASSWORD = '湯のみ茶わんと青い自転車 27台'
const inviting = (more: Record<string, string> = {}) =>
  InviteInput.parse({ name: '春野 若葉', from: '2099-04-01', mailbox: 'section@town.test', ...more })
const accepting = (signInName: string, more: Record<string, string> = {}) =>
  AcceptanceInput.parse({ name: '春野 若葉', signInName, password: PASSWORD, again: PASSWORD, ...more })

async function anInvited(more: Record<string, string> = {}) {
  const town = await aTown()
  const { keeper } = town
  const invited = await asActor(keeper, (tx) => inviteColleague(tx, keeper, inviting(more)))
  if (invited instanceof Refusal) throw new Error(JSON.stringify(invited.errors))
  const bearer = await bearerFor(town.keeper, invited.userId)
  return { ...town, ...invited, bearer }
}

async function bearerFor(keeper: Awaited<ReturnType<typeof aTown>>['keeper'], userId: string): Promise<Bearer> {
  const invitation = (await asActor(keeper, (tx) => listInvitations(tx, keeper))).get(userId)
  return { kind: 'link', linkId: invitation?.id ?? '' }
}

const accept = (bearer: Bearer, input: AcceptanceInput) => asActor(bearer, (tx) => acceptInvitation(tx, bearer, input))

test('a successor invited for April signs up once, and begins only then', async () => {
  const { keeper, userId, bearer } = await anInvited()
  const name = `haruno-${userId.slice(0, 8)}`
  expect(await asActor(bearer, (tx) => readInvited(tx))).toMatchObject({ name: '春野 若葉' })
  expect(await accept(bearer, accepting(name, { again: '違う' }))).toEqual(
    new Refusal([{ field: 'again', key: 'passwordAgain' }]),
  )
  expect(await accept(bearer, accepting(name, { password: 'みじかい', again: 'みじかい' }))).toBeInstanceOf(Refusal)
  expect(await accept(bearer, accepting(name))).toEqual({ done: true })
  await expect(accept(bearer, accepting(name))).rejects.toThrow(InvalidTransition)
  expect((await asActor(keeper, (tx) => listInvitations(tx, keeper))).has(userId)).toBe(false)

  expect(await openSession(userId)).toBeNull()
  await ownerQuery("UPDATE memberships SET valid_from = '2026-04-01' WHERE user_id = $1", [userId])
  const token = await openSession(userId)
  expect(await findSession(token ?? '')).toMatchObject({ name: '春野 若葉', role: 'municipal_staff' })
})

test('two people of one office share a mailbox, one has none, and a name is nobody else’s', async () => {
  const { keeper, municipality, bearer } = await anInvited()
  const shared = inviting({ name: '夏目 青葉' })
  const none = inviting({ name: '秋山 紅葉', mailbox: '' })
  for (const input of [shared, none])
    expect(await asActor(keeper, (tx) => inviteColleague(tx, keeper, input))).not.toBeInstanceOf(Refusal)
  const all = await asActor(keeper, (tx) => listColleagues(tx, keeper, '2026-11-22'))
  expect(all.filter(({ mailbox }) => mailbox === 'section@town.test')).toHaveLength(2)
  await staffOf(municipality, { signInName: `taken-${keeper.userId.slice(0, 8)}` })
  expect(await accept(bearer, accepting(`taken-${keeper.userId.slice(0, 8)}`))).toEqual(
    new Refusal([{ field: 'signInName', key: 'taken' }]),
  )
})

test('an invitation sent again ends the first', async () => {
  const { keeper, id, userId, bearer } = await anInvited()
  await asActor(keeper, (tx) => inviteAgain(tx, keeper, id))
  await expect(accept(bearer, accepting('zoku'))).rejects.toThrow(InvalidTransition)
  const again = await bearerFor(keeper, userId)
  expect(await accept(again, accepting(`zoku-${userId.slice(0, 8)}`))).toEqual({ done: true })
  await expect(asActor(keeper, (tx) => inviteAgain(tx, keeper, id))).rejects.toThrow(InvalidTransition)
})

test('only the account manager invites for all, into the own office; and no link takes over an account that has a password', async () => {
  const { keeper, leaver, successor, bureau } = await aTown()
  const neighbour = await staffOf(await createMunicipality({ bureau }), { isAccountManager: true })
  const officer = await officerOf(bureau)
  await expect(asActor(officer, (tx) => inviteColleague(tx, officer, inviting()))).rejects.toThrow(NotPermitted)
  const post = { role: 'municipal_staff', organisationId: keeper.organisationId, bureauId: keeper.bureauId }
  const place = { ...post, prefectureCode: keeper.prefectureCode }
  await expect(
    asActor(neighbour, (tx) => tx.membership.createMany({ data: { ...place, userId: neighbour.userId } })),
  ).rejects.toThrow()
  await expect(
    asActor(keeper, (tx) => tx.membership.createMany({ data: { ...place, userId: neighbour.userId } })),
  ).rejects.toThrow()
  const order = {
    purpose: 'invitation',
    subjectId: successor.userId,
    organisationId: keeper.organisationId,
    bureauId: keeper.bureauId ?? '',
    recipientName: '',
    recipientMailbox: null,
    days: 7,
  } as const
  await expect(asActor(leaver, (tx) => issueLink(tx, leaver, order))).rejects.toThrow()
  await ownerQuery("INSERT INTO auth.credentials (user_id, password_hash) VALUES ($1, 'x')", [successor.userId])
  const linkId = await asActor(keeper, (tx) => issueLink(tx, keeper, order))
  await expect(accept({ kind: 'link', linkId }, accepting('ubau'))).rejects.toThrow(InvalidTransition)
})

test('a prefecture keeps its people with the same deeds', async () => {
  const prefecture = await createPrefecture()
  const keeper = await prefectureStaffOf(prefecture, { isAccountManager: true })
  const invited = await asActor(keeper, (tx) => inviteColleague(tx, keeper, inviting()))
  expect(invited).not.toBeInstanceOf(Refusal)
  const { id } = await createConsultation({ staff: keeper })
  expect(id).toBeTruthy()
  const all = await asActor(keeper, (tx) => listColleagues(tx, keeper, '2026-11-22'))
  expect(all.map(({ held }) => held).sort()).toEqual([0, 1])
})

test('whoever leaves invites the successor for the own section, and the account manager is told', async () => {
  const { keeper, leaver, successor: colleague, section } = await aTown()
  const invited = await asActor(leaver, (tx) => inviteColleague(tx, leaver, inviting({ isAccountManager: 'yes' })))
  if (invited instanceof Refusal) throw new Error('refused')
  const all = await asActor(keeper, (tx) => listColleagues(tx, keeper, '2026-11-22'))
  const place = { sectionId: section.id, isAccountManager: false, from: '2099-04-01' }
  expect(all.find(({ id }) => id === invited.id)).toMatchObject(place)
  const notices = await asSystem((tx) => tx.notice.findMany({ where: { subjectId: invited.id } }))
  expect(notices.map(({ kind }) => kind)).toEqual(['colleague_invited'])
  for (const { id } of notices) await asSystem((tx) => makeMails(tx, id))
  const told = await asActor(keeper, (tx) => listEntries(tx, keeper.userId))
  const path = `/my/colleagues/${invited.id}`
  expect(told.entries).toEqual([expect.objectContaining({ kind: 'colleague_invited', path })])

  await asActor(leaver, (tx) => inviteAgain(tx, leaver, invited.id))
  await expect(asActor(colleague, (tx) => inviteAgain(tx, colleague, invited.id))).rejects.toThrow(NotPermitted)
  const bearer = await bearerFor(leaver, invited.userId)
  expect(await accept(bearer, accepting(`kouninn-${invited.userId.slice(0, 8)}`))).toEqual({ done: true })
})

test('nobody but the account manager makes an account manager, or gets hold of the invitation of one', async () => {
  const { keeper, leaver } = await aTown()
  const toKeep = await asActor(keeper, (tx) => inviteColleague(tx, keeper, inviting({ isAccountManager: 'yes' })))
  if (toKeep instanceof Refusal) throw new Error('refused')
  await expect(asActor(leaver, (tx) => inviteAgain(tx, leaver, toKeep.id))).rejects.toThrow(NotPermitted)
  const { organisationId, prefectureCode } = leaver
  const bureauId = leaver.bureauId ?? ''
  const link = { purpose: 'invitation', subjectId: toKeep.userId, organisationId, bureauId } as const
  await expect(
    asActor(leaver, (tx) => issueLink(tx, leaver, { ...link, recipientName: '', recipientMailbox: null, days: 7 })),
  ).rejects.toThrow()
  const userId = crypto.randomUUID()
  const person = { id: userId, name: '春野 若葉', signInName: `invited-${userId}` }
  const post = { userId, role: 'municipal_staff', organisationId, bureauId, prefectureCode, isAccountManager: true }
  await expect(
    asActor(leaver, async (tx) => {
      await tx.user.createMany({ data: person })
      await tx.membership.createMany({ data: post })
    }),
  ).rejects.toThrow()
  await expect(
    asActor(leaver, (tx) => tx.user.createMany({ data: { ...person, signInName: `own-${userId}` } })),
  ).rejects.toThrow()
})
