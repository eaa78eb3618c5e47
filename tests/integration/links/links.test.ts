import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Actor, Bearer } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { type Door, receivePost } from '@/lib/forms/form-post'
import { mintKey } from '@/lib/forms/key'
import { runDueJobs } from '@/lib/jobs/run-once'
import { issueLink } from '@/lib/links/issue'
import { type OpenLink, readLink } from '@/lib/links/open'
import { readToken, tokenOf, withToken } from '@/lib/links/token'
import { useLink } from '@/lib/links/use'
import { withdrawLinks } from '@/lib/links/withdraw'
import { giveNotice } from '@/lib/notices/give-notice'
import { createMunicipality } from '@/tests/factories/organisations'
import { staffOf } from '@/tests/factories/people'
import { formRequest } from '@/tests/support/post'
import { allMails } from '../mail/mailboxes'
import { bodyOf, openSink } from '../mail/sink'

const sink = await openSink()
process.env.SMTP_URL = sink.url
afterAll(() => sink.close())

const approval: Door<{ token: string }, { remark: string }, OpenLink, Bearer> = {
  input: z.object({ remark: z.string().min(1) }),
  shownAt: ({ token }) => `/l/${token}/sign-off`,
  deed: (tx, bearer) => useLink(tx, bearer, 'sign_off'),
  then: ({ token }) => `/l/${token}`,
}

async function issue(staff: Actor, days = 7, recipientMailbox: string | null = null) {
  const { organisationId, bureauId, membershipId: subjectId } = staff
  const order = {
    subjectId,
    organisationId,
    bureauId: bureauId ?? '',
    recipientName: '課長',
    recipientMailbox,
    days,
  }
  const linkId = await asActor(staff, (tx) => issueLink(tx, staff, { purpose: 'sign_off', ...order }))
  return { kind: 'link', linkId } satisfies Bearer
}

const stateOf = async (bearer: Bearer) => (await asActor(bearer, (tx) => readLink(tx, bearer)))?.state

async function press(bearer: Bearer, remark: string, key?: string) {
  const token = tokenOf(bearer.linkId)
  const action = `/l/${token}/sign-off/approval`
  const fields = { remark, _key: key ?? mintKey(bearer.linkId, action) }
  return (await receivePost(approval, formRequest(action, fields), { token }, async () => bearer)).headers.get(
    'location',
  )
}

test('a link is read as often as one likes and used once, also when pressed twenty times at once', async () => {
  const bearer = await issue(await staffOf(await createMunicipality()))
  for (let times = 0; times < 3; times++) expect(await stateOf(bearer)).toBe('open')
  const led = await Promise.all(Array.from({ length: 20 }, () => press(bearer, '承認')))
  expect(led.filter((to) => !to?.includes('post='))).toHaveLength(1)
  expect(await stateOf(bearer)).toBe('used')
})

test('wrong input uses nothing and keeps what its bearer typed', async () => {
  const bearer = await issue(await staffOf(await createMunicipality()))
  const to = await press(bearer, '')
  expect(to).toContain('/sign-off?post=')
  expect(await stateOf(bearer)).toBe('open')
  const kept = await asActor(bearer, (tx) => tx.formPost.findMany({ select: { typed: true } }))
  expect(kept).toEqual([{ typed: { remark: '' } }])
})

test('the token stands in no row: neither with what was kept of a form nor with where it led', async () => {
  const bearer = await issue(await staffOf(await createMunicipality()))
  const token = tokenOf(bearer.linkId)
  const key = mintKey(bearer.linkId, `/l/${token}/sign-off/approval`)
  expect(await press(bearer, '', key)).toContain(`/l/${token}/sign-off?post=`)
  const led = [await press(bearer, '承認', key), await press(bearer, '承認', key)]
  expect(led).toEqual([`/l/${token}`, `/l/${token}`])
  const rows = await asActor(bearer, (tx) => tx.formPost.findMany())
  expect(rows).toHaveLength(1)
  expect(JSON.stringify(rows)).not.toContain(token)
})

test('whoever writes the place of a link into a letter or an address learns no token', async () => {
  const staff = await staffOf(await createMunicipality())
  const [own, other] = [await issue(staff), await issue(staff)]
  const letter = `/l/[${own.linkId}] /l/[${other.linkId}]`
  expect(withToken(letter, own.linkId)).toBe(`/l/${tokenOf(own.linkId)} /l/[${other.linkId}]`)
  const elsewhere: Door<{ token: string }, { remark: string }, string, Bearer> = {
    ...approval,
    deed: async () => `/l/[${other.linkId}]`,
    then: (_, to) => to,
  }
  const action = `/l/${tokenOf(own.linkId)}/sign-off/approval`
  const fields = { remark: '承認', _key: mintKey(own.linkId, action) }
  for (let times = 0; times < 2; times++) {
    const answer = await receivePost(elsewhere, formRequest(action, fields), { token: '' }, async () => own)
    expect(answer.headers.get('location')).toBe(`/l/[${other.linkId}]`)
  }
})

test('what was taken back, has expired or is for something else does nothing', async () => {
  const staff = await staffOf(await createMunicipality())
  const [withdrawn, expired, other] = [await issue(staff), await issue(staff, -1), await issue(staff)]
  await asActor(staff, (tx) =>
    tx.oneTimeLink.updateMany({ where: { id: withdrawn.linkId }, data: { withdrawnAt: new Date() } }),
  )
  expect([await stateOf(withdrawn), await stateOf(expired)]).toEqual(['withdrawn', 'expired'])
  for (const bearer of [withdrawn, expired]) expect(await press(bearer, '承認')).toContain('post=')
  await expect(asActor(other, (tx) => useLink(tx, other, 'invitation'))).rejects.toThrow('')
  expect([await stateOf(withdrawn), await stateOf(expired), await stateOf(other)]).toEqual([
    'withdrawn',
    'expired',
    'open',
  ])
  expect(await asActor(staff, (tx) => withdrawLinks(tx, staff.membershipId))).toBe(2)
  expect(await stateOf(other)).toBe('withdrawn')
})

test('a token that was not made here proves nothing, and a bearer sees its own link alone', async () => {
  const staff = await staffOf(await createMunicipality())
  const neighbour = await staffOf(await createMunicipality())
  const [one, two] = [await issue(staff), await issue(staff)]
  const token = tokenOf(one.linkId)
  expect(readToken(token)).toBe(one.linkId)
  const altered = `${token[0] === 'A' ? 'B' : 'A'}${token.slice(1)}`
  expect([altered, token.slice(1), `${token}A`, ''].map(readToken)).toEqual([null, null, null, null])
  expect(await asActor(one, (tx) => tx.oneTimeLink.findMany({ select: { id: true } }))).toEqual([{ id: one.linkId }])
  expect(await asActor(neighbour, (tx) => tx.oneTimeLink.count())).toBe(0)
  await expect(
    asActor(staff, (tx) => tx.oneTimeLink.updateMany({ where: { id: two.linkId }, data: { usedAt: new Date() } })),
  ).rejects.toThrow('only its bearer')
})

test('the mail with a link reaches its bearer; whoever looks through the mails does not learn the token', async () => {
  const staff = await staffOf(await createMunicipality())
  const { linkId } = await issue(staff, 7, 'kacho@town.example')
  await asActor(staff, (tx) =>
    giveNotice(tx, { kind: 'sign_off_asked', bureauId: staff.bureauId ?? '', subjectId: linkId }),
  )
  await runDueJobs()
  const letter = sink.delivered.find(({ to }) => to === 'kacho@town.example')
  const kept = (await allMails()).find(({ address }) => address === 'kacho@town.example')
  expect(letter && bodyOf(letter)).toContain(`/l/${tokenOf(linkId)}`)
  expect(kept?.body).toContain(`/l/[${linkId}]`)
  expect(kept?.body).not.toContain(tokenOf(linkId))
})
