import { expect, test } from 'vitest'
import type { Actor, Bearer } from '@/lib/actor/actor'
import { findSession } from '@/lib/actor/sessions'
import { signInByPassword } from '@/lib/actor/sign-in'
import { acceptInvitation } from '@/lib/colleagues/accept-invitation'
import { AcceptanceInput } from '@/lib/colleagues/input'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { asSystem } from '@/lib/jobs/as-system'
import { issueLink } from '@/lib/links/issue'
import { makeMails } from '@/lib/mail/make-mails'
import { choosePassword, readChoosing } from '@/lib/people/choose-password'
import { closeAccount } from '@/lib/people/close-account'
import { endPassword } from '@/lib/people/end-password'
import { findPerson } from '@/lib/people/find-person'
import { reopenAccount } from '@/lib/people/reopen-account'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { ownerQuery } from '@/tests/factories/owner'
import { givePassword, TEST_PASSWORD } from '@/tests/factories/passwords'
import { administratorOf, disablePerson, openSessionFor, staffOf } from '@/tests/factories/people'

const OLD = TEST_PASSWORD
const NEW = '灯台のそばの古い郵便局 41号'

async function aForgetful(mailbox: string | null = 'wasure@town.test') {
  const bureau = await createBureau()
  const municipality = await createMunicipality({ bureau })
  const signInName = `wasure-${crypto.randomUUID().slice(0, 8)}`
  const staff = await staffOf(municipality, { signInName, mailbox, name: '忘田 一郎' })
  await givePassword(staff, OLD)
  const administrator = (await administratorOf(bureau)) as Actor & { bureauId: string }
  return { municipality, staff, signInName, administrator }
}

async function end(administrator: Actor & { bureauId: string }, { userId }: Actor): Promise<Bearer> {
  expect(await asActor(administrator, (tx) => endPassword(tx, administrator, userId))).toEqual({ id: userId })
  const { newPassword } = await asActor(administrator, (tx) => findPerson(tx, administrator, userId))
  return { kind: 'link', linkId: newPassword?.id ?? '' }
}

const choose = (bearer: Bearer, password = NEW, again = password) =>
  asActor(bearer, (tx) => choosePassword(tx, bearer, { password, again }))
const signIn = async (name: string, password: string) => (await signInByPassword(name, password, '192.0.2.1')).kind

test('the old password and every session end at once; the person alone chooses the new one, once', async () => {
  const { administrator, staff, signInName } = await aForgetful()
  const session = await openSessionFor(staff)
  const bearer = await end(administrator, staff)
  expect(await findSession(session)).toBeNull()
  expect(await signIn(signInName, OLD)).toBe('refused')
  expect(await asActor(bearer, (tx) => readChoosing(tx))).toMatchObject({ sign_in_name: signInName })
  expect(await choose(bearer, NEW, 'ちがう')).toEqual(new Refusal([{ field: 'again', key: 'passwordAgain' }]))
  expect(await choose(bearer, 'みじかい')).toBeInstanceOf(Refusal)
  expect(await choose(bearer)).toEqual({ done: true })
  await expect(choose(bearer, OLD)).rejects.toThrow(InvalidTransition)
  expect(await signIn(signInName, NEW)).toBe('opened')
})

test('the person hears of it by mail, without the token; who has no mailbox is handed the address', async () => {
  const { administrator, staff } = await aForgetful()
  const { linkId } = await end(administrator, staff)
  const notices = await asSystem((tx) => tx.notice.findMany({ where: { subjectId: linkId } }))
  for (const { id } of notices) await asSystem((tx) => makeMails(tx, id))
  const mails = await asSystem((tx) => tx.mail.findMany({ where: { notice: { subjectId: linkId } } }))
  expect(mails.map(({ address }) => address)).toEqual(['wasure@town.test'])
  expect(mails[0]?.body).toContain(`/l/[${linkId}]`)
  const without = await aForgetful(null)
  const handed = await end(without.administrator, without.staff)
  expect(await asSystem((tx) => tx.notice.count({ where: { subjectId: handed.linkId } }))).toBe(0)
})

test('pressed again, the first link ends; of six at once one password stands', async () => {
  const { administrator, staff, signInName } = await aForgetful()
  const first = await end(administrator, staff)
  const second = await end(administrator, staff)
  await expect(choose(first)).rejects.toThrow(InvalidTransition)
  const passwords = Array.from({ length: 6 }, (_, place) => `${NEW} その${place}`)
  const came = await Promise.allSettled(passwords.map((password) => choose(second, password)))
  const won = came.flatMap(({ status }, place) => (status === 'fulfilled' ? passwords[place]! : []))
  expect(won).toHaveLength(1)
  expect(await signIn(signInName, won[0]!)).toBe('opened')
})

test('an expired link, a closed account and an ended post choose nothing', async () => {
  const expired = await aForgetful()
  const late = await end(expired.administrator, expired.staff)
  const tooLate = { ...late, clock: new Date(Date.now() + 8 * 86_400_000).toISOString() }
  await expect(choose(tooLate)).rejects.toThrow(InvalidTransition)
  const closed = await aForgetful()
  const shut = await end(closed.administrator, closed.staff)
  await disablePerson(closed.staff)
  await expect(choose(shut)).rejects.toThrow(InvalidTransition)
  const gone = await aForgetful()
  const left = await end(gone.administrator, gone.staff)
  await ownerQuery("UPDATE memberships SET valid_until = '2020-12-31' WHERE user_id = $1", [gone.staff.userId])
  await expect(choose(left)).rejects.toThrow(InvalidTransition)
})

test('nobody ends the own password so, nor that of a closed account; and no other link leads to an account without a password', async () => {
  const { administrator, staff, municipality } = await aForgetful()
  const own = asActor(administrator, (tx) => endPassword(tx, administrator, administrator.userId))
  expect(await own).toEqual(new Refusal([{ field: '', key: 'notOneself' }]))
  await asActor(administrator, (tx) => closeAccount(tx, administrator, staff.userId))
  await expect(asActor(administrator, (tx) => endPassword(tx, administrator, staff.userId))).rejects.toThrow(
    InvalidTransition,
  )
  await asActor(administrator, (tx) => reopenAccount(tx, administrator, staff.userId))
  await end(administrator, staff)

  const keeper = await staffOf(municipality, { isAccountManager: true })
  const { organisationId, bureauId } = keeper
  const order = { subjectId: staff.userId, organisationId, bureauId: bureauId ?? '', recipientName: '', days: 7 }
  const issue = (purpose: 'invitation' | 'new_password') =>
    asActor(keeper, (tx) => issueLink(tx, keeper, { ...order, purpose, recipientMailbox: null }))
  await expect(issue('new_password')).rejects.toThrow()
  const bearer: Bearer = { kind: 'link', linkId: await issue('invitation') }
  const input = AcceptanceInput.parse({ name: '乗取 太郎', signInName: 'nottori', password: NEW, again: NEW })
  await expect(asActor(bearer, (tx) => acceptInvitation(tx, bearer, input))).rejects.toThrow(InvalidTransition)
})
