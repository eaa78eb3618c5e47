import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { asSystem } from '@/lib/jobs/as-system'
import { applyToNetwork } from '@/lib/network/apply'
import { confirmMailbox, replyByLink } from '@/lib/network/confirm-mailbox'
import { decideApplication } from '@/lib/network/decide'
import { DirectoryInput, listMembers, readMember } from '@/lib/network/directory'
import { ApplicationInput, ProfileInput } from '@/lib/network/input'
import { leaveNetwork, readMembership, renewMembership } from '@/lib/network/membership'
import { BoardInput, listBoard } from '@/lib/network/posts'
import { readOwnProfile, saveProfile } from '@/lib/network/profile'
import { goRoundNetwork } from '@/lib/network/rounds'
import { atTime } from '@/tests/factories/consultations'
import {
  createApplication,
  createMember,
  createPost,
  joinMunicipality,
  linkAbout,
  stranger,
} from '@/tests/factories/network'
import { createPrefecture } from '@/tests/factories/organisations'
import { farFrom } from './far'
import { does, openNetwork } from './network'

test('whoever applies proves the mailbox, is asked back, replies, and becomes a member with an invitation', async () => {
  const { bureau, officer } = await openNetwork()
  const { id } = await createApplication(bureau, { name: '八代見守り株式会社', officer })
  const decide = (decision: 'accept' | 'askBack' | 'decline', version: number, words = '') =>
    does(officer, (tx, actor) => decideApplication(tx, actor, id, { decision, words, version }))
  await decide('askBack', 2, '活動の地域を教えてください。')
  const linkId = await linkAbout(officer, 'network_reply', id)
  const bearer = { kind: 'link', linkId } as const
  await asActor(bearer, (tx) => replyByLink(tx, bearer, { reply: '県南です。' }))
  await expect(asActor(bearer, (tx) => replyByLink(tx, bearer, { reply: '二度目' }))).rejects.toThrow(InvalidTransition)
  await expect(decide('accept', 3)).rejects.toThrow(InvalidTransition)
  await decide('accept', 4)
  await expect(decide('decline', 5, '理由')).rejects.toThrow(InvalidTransition)
  const found = await does(officer, (tx) => listMembers(tx, DirectoryInput.parse({ q: '八代見守り' })))
  expect(found.rows.map(({ name, strengths }) => [name, strengths])).toEqual([
    ['八代見守り株式会社', '移動販売の経験がある'],
  ])
  const invitations = await does(officer, (tx) =>
    tx.oneTimeLink.count({ where: { purpose: 'invitation', organisationId: found.rows[0]?.id } }),
  )
  expect(invitations).toBe(1)
})

test('an application is taken once, not too often from one address, and not before its mailbox is confirmed', async () => {
  const { bureau, officer } = await openNetwork()
  const prefecture = await createPrefecture({ bureau })
  const send = (name: string, who = stranger()) =>
    asActor(who, (tx) =>
      applyToNetwork(
        tx,
        who,
        ApplicationInput.parse({
          ...{
            organisationName: name,
            kind: 'npo',
            prefecture: prefecture.prefectureCode,
            offer: '見守り',
            agreed: 'yes',
          },
          ...{ contactName: '名', contactMailbox: `${name}@many.test` },
        }),
        `192.0.2.${prefecture.prefectureCode.slice(-2)}`,
      ),
    )
  const who = stranger()
  await send('a0', who)
  await send('a0', who)
  const mine = await does(officer, (tx) =>
    tx.networkApplication.findMany({ where: { prefectureCode: prefecture.prefectureCode } }),
  )
  expect(mine.map(({ state }) => state)).toEqual(['sent'])
  await expect(
    does(officer, (tx, actor) =>
      decideApplication(tx, actor, who.linkId, { decision: 'accept', words: '', version: 1 }),
    ),
  ).rejects.toThrow(InvalidTransition)
  const came = []
  for (let n = 1; n < 7; n++) came.push((await send(`a${n}`)) instanceof Refusal)
  expect(came).toContain(true)
  const link = await linkAbout(officer, 'network_mailbox', who.linkId)
  const bearer = { kind: 'link', linkId: link } as const
  await asActor(bearer, (tx) => confirmMailbox(tx, bearer))
  await expect(asActor(bearer, (tx) => confirmMailbox(tx, bearer))).rejects.toThrow(InvalidTransition)
})

test('a membership is asked to go on, ends when it does not, and leaves directory and board until it is renewed', async () => {
  const network = await openNetwork()
  const { bureau, prefecture, theme } = network
  const old = await createMember(bureau, { name: '期限切れ商会', prefecture, at: '2025-06-01T10:00:00+09:00' })
  await createPost(old, { kind: 'offer', title: '古い提供', themeKeys: [theme.key], at: '2026-05-30T10:00:00+09:00' })
  const round = (at: string) => asSystem((tx) => goRoundNetwork(tx, new Date(at)), at)
  const early = atTime(old, '2026-03-01T10:00:00+09:00')
  await expect(does(early, (tx, actor) => renewMembership(tx, actor))).rejects.toThrow(InvalidTransition)
  await round('2026-05-20T10:00:00+09:00')
  const asked = await does(atTime(old, '2026-05-21T10:00:00+09:00'), (tx, actor) => readMembership(tx, actor))
  expect(asked).toMatchObject({ isValid: true, asksRenewal: true })
  const later = atTime(network.member, '2026-06-02T10:00:00+09:00')
  const seen = () =>
    does(later, async (tx) => [
      (await listMembers(tx, DirectoryInput.parse({ q: '期限切れ' }))).count,
      (await listBoard(tx, BoardInput.parse({ kind: 'offer', q: '古い提供' }))).count,
    ])
  expect(await seen()).toEqual([0, 0])
  await round('2026-06-02T09:00:00+09:00')
  const back = atTime(old, '2026-06-03T10:00:00+09:00')
  expect(await does(back, (tx, actor) => readMembership(tx, actor))).toMatchObject({ state: 'lapsed', isValid: false })
  expect(await does(back, (tx, actor) => renewMembership(tx, actor))).toEqual({ until: '2027-06-02' })
  expect((await seen())[0]).toBe(1)
})

test('each field of a profile reaches those it is for, and no others', async () => {
  const network = await openNetwork()
  const { member, other, staff, officer } = network
  await joinMunicipality(staff, officer)
  const { version } = await does(member, (tx, actor) => readOwnProfile(tx, actor))
  const input = ProfileInput.parse({
    ...{ about: '公開の概要', aboutVisibility: 'public', record: '会員への実績', recordVisibility: 'members' },
    ...{ contact: '事務局への担当', contactVisibility: 'secretariat', isPublic: 'yes', version: String(version) },
    ...{ contactName: '名', contactMailbox: 'a@b.test' },
  })
  await does(member, (tx, actor) => saveProfile(tx, actor, input))
  await expect(does(member, (tx, actor) => saveProfile(tx, actor, input))).rejects.toThrow(InvalidTransition)
  const read = async (who: Parameters<typeof asActor>[0]) => {
    const found = await asActor(who, (tx) => readMember(tx, member.organisationId))
    return found?.fields.map(({ field }) => field).sort()
  }
  expect(await read(other)).toEqual(['about', 'record'])
  expect(await read(staff)).toEqual(['about', 'record'])
  expect(await read({ kind: 'public' })).toEqual(['about'])
  expect(await read(officer)).toEqual(['about', 'contact', 'record'])
  expect(await read(await farFrom())).toEqual(['about'])
})

test('who leaves says why, takes its offers along, and is not renewed', async () => {
  const { member, other, theme, officer } = await openNetwork()
  await createPost(member, { kind: 'offer', title: '退会する会の提供', themeKeys: [theme.key] })
  await does(member, (tx, actor) => leaveNetwork(tx, actor, { reason: '事業をやめるため' }))
  await expect(does(member, (tx, actor) => renewMembership(tx, actor))).rejects.toThrow(InvalidTransition)
  await expect(does(member, (tx, actor) => readOwnProfile(tx, actor))).rejects.toThrow(NotPermitted)
  const board = await does(other, (tx) => listBoard(tx, BoardInput.parse({ kind: 'offer' })))
  expect(board.rows).toEqual([])
  expect(await does(officer, (tx) => readMember(tx, member.organisationId))).toMatchObject({
    leftReason: '事業をやめるため',
  })
  await expect(does(officer, (tx, actor) => renewMembership(tx, actor, 'x'))).rejects.toThrow(NotFound)
})
