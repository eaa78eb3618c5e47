import { expect, test } from 'vitest'
import type { Actor, Bearer } from '@/lib/actor/actor'
import { findSession } from '@/lib/actor/sessions'
import { signInByPassword } from '@/lib/actor/sign-in'
import { acceptInvitation } from '@/lib/colleagues/accept-invitation'
import { AcceptanceInput } from '@/lib/colleagues/input'
import { findInvitation } from '@/lib/colleagues/invitations'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { asSystem } from '@/lib/jobs/as-system'
import { makeMails } from '@/lib/mail/make-mails'
import { listEntries } from '@/lib/notices/entries'
import { readWanted } from '@/lib/people/account-manager-wanted'
import { appointAccountManager, listPostsOf } from '@/lib/people/appoint'
import { askForAccountManager } from '@/lib/people/ask-for-account-manager'
import { PersonInput } from '@/lib/people/input'
import { invitePersonAgain } from '@/lib/people/invite-again'
import { registerPerson } from '@/lib/people/register'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { administratorOf, officerOf, staffOf } from '@/tests/factories/people'

const PASSWORD = '湯のみ茶わんと青い自転車 27台'

async function anArea() {
  const bureau = await createBureau()
  return { bureau, municipality: await createMunicipality({ bureau }), administrator: await administratorOf(bureau) }
}

function newcomer(more: Record<string, string>) {
  return PersonInput.parse({ name: '新任 太郎', role: 'municipal_staff', from: '令和2年4月1日', ...more })
}

const register = (actor: Actor, input: PersonInput) => asActor(actor, (tx) => registerPerson(tx, actor, input))

async function invite(administrator: Actor, more: Record<string, string>) {
  const registered = await register(administrator, newcomer(more))
  if (registered instanceof Refusal) throw new Error(JSON.stringify(registered.errors))
  return { ...registered, bearer: await bearerFor(administrator, registered.id) }
}

async function bearerFor(administrator: Actor, userId: string): Promise<Bearer> {
  const invitation = await asActor(administrator, (tx) => findInvitation(tx, userId))
  return { kind: 'link', linkId: invitation?.id ?? '' }
}

function accept(bearer: Bearer, signInName: string) {
  const input = { name: '新任 太郎', signInName, password: PASSWORD, again: PASSWORD }
  return asActor(bearer, (tx) => acceptInvitation(tx, bearer, AcceptanceInput.parse(input)))
}

const noticesAbout = async (subjectId: string) =>
  (await asSystem((tx) => tx.notice.findMany({ where: { subjectId } }))).map(({ kind }) => kind)

test('somebody whom the bureau registers chooses name and password by the link, and signs in with them', async () => {
  const { administrator, municipality } = await anArea()
  const { id, bearer } = await invite(administrator, { organisation: municipality.code })
  const signInName = `shinnin-${id.slice(0, 8)}`
  expect(await accept(bearer, signInName)).toEqual({ done: true })

  const result = await signInByPassword(signInName.toUpperCase(), PASSWORD, '10.0.0.1')
  if (result.kind !== 'opened') throw new Error('not signed in')
  expect(await findSession(result.token)).toMatchObject({
    name: '新任 太郎',
    role: 'municipal_staff',
    organisationId: municipality.id,
    bureauId: municipality.bureauId,
    prefectureCode: municipality.prefectureCode,
  })
  await expect(asActor(administrator, (tx) => invitePersonAgain(tx, administrator, id))).rejects.toThrow(
    InvalidTransition,
  )
})

test('an officer is invited the same way; an invitation sent again ends the first', async () => {
  const { administrator, bureau } = await anArea()
  const { id, bearer } = await invite(administrator, {
    organisation: bureau.name,
    role: 'officer',
    mailbox: 'a@b.test',
  })
  await asActor(administrator, (tx) => invitePersonAgain(tx, administrator, id))
  await expect(accept(bearer, `first-${id.slice(0, 8)}`)).rejects.toThrow(InvalidTransition)
  const again = await bearerFor(administrator, id)
  expect(await noticesAbout(again.linkId)).toEqual(['invitation_sent'])
  expect(await accept(again, `again-${id.slice(0, 8)}`)).toEqual({ done: true })
})

test('role and organisation have to fit, and to lie in the bureau’s own area', async () => {
  const { administrator, municipality } = await anArea()
  const elsewhere = await anArea()
  const wrong = (more: Record<string, string>) => register(administrator, newcomer(more))

  expect(await wrong({ organisation: elsewhere.municipality.code })).toEqual(
    new Refusal([{ field: 'organisation', key: 'unknownOrganisation' }]),
  )
  expect(await wrong({ organisation: municipality.code, role: 'officer' })).toEqual(
    new Refusal([{ field: 'role', key: 'roleUnfit' }]),
  )
  expect(() => newcomer({ organisation: municipality.code, role: 'operator' })).toThrow()
})

test('when the account manager has left, the bureau appoints a colleague or invites somebody new, and the office is told', async () => {
  const { administrator, bureau, municipality } = await anArea()
  const staff = await staffOf(municipality)
  const appoint = (actor: Actor) =>
    asActor(actor, (tx) => appointAccountManager(tx, actor, municipality.id, staff.membershipId))
  for (const actor of [await officerOf(bureau), staff]) await expect(appoint(actor)).rejects.toThrow(NotPermitted)
  await expect(appoint((await anArea()).administrator)).rejects.toThrow(NotFound)
  await appoint(administrator)
  await expect(appoint(administrator)).rejects.toThrow(InvalidTransition)
  expect(await noticesAbout(staff.membershipId)).toEqual(['account_manager_named'])

  const { id } = await invite(administrator, { organisation: municipality.code, isAccountManager: 'yes' })
  const posts = await asActor(administrator, (tx) => listPostsOf(tx, municipality.id, '2026-11-22'))
  expect(posts.map(({ userId, isAccountManager }) => [userId, isAccountManager])).toEqual(
    expect.arrayContaining([
      [staff.userId, true],
      [id, true],
    ]),
  )
  expect(await noticesAbout(posts.find(({ userId }) => userId === id)?.id ?? '')).toEqual(['account_manager_named'])
})

test('an officer who hears that the account manager has left asks the administrators, who are led to the office', async () => {
  const { administrator, bureau, municipality } = await anArea()
  const officer = await officerOf(bureau)
  const ask = (actor: Actor) => asActor(actor, (tx) => askForAccountManager(tx, actor, municipality.code))
  await expect(ask(await officerOf(await createBureau()))).rejects.toThrow(NotFound)
  await expect(ask(await staffOf(municipality))).rejects.toThrow(NotPermitted)
  await ask(officer)
  await Promise.all([ask(officer), ask(await officerOf(bureau))])
  expect(await asActor(officer, (tx) => readWanted(tx, municipality.id))).toMatchObject({ askedByName: officer.name })
  expect(await noticesAbout(municipality.id)).toEqual(['account_manager_wanted'])
  const [notice] = await asSystem((tx) => tx.notice.findMany({ where: { subjectId: municipality.id } }))
  await asSystem((tx) => makeMails(tx, notice?.id ?? ''))
  const { entries } = await asActor(administrator, (tx) => listEntries(tx, administrator.userId))
  const path = `/admin/organisations/${municipality.id}`
  expect(entries).toEqual([expect.objectContaining({ kind: 'account_manager_wanted', path })])

  await invite(administrator, { organisation: municipality.code, isAccountManager: 'yes' })
  expect(await asActor(officer, (tx) => readWanted(tx, municipality.id))).toBeNull()
  await ask(officer)
  expect(await noticesAbout(municipality.id)).toHaveLength(2)
  const staff = await staffOf(municipality)
  await asActor(administrator, (tx) => appointAccountManager(tx, administrator, municipality.id, staff.membershipId))
  expect(await asActor(administrator, (tx) => readWanted(tx, municipality.id))).toBeNull()
})
