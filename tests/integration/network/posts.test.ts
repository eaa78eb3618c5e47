import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { asSystem } from '@/lib/jobs/as-system'
import { answerIntroduction } from '@/lib/network/agree'
import { answerNeed } from '@/lib/network/answer'
import { deriveNeed } from '@/lib/network/derive-need'
import { PostInput } from '@/lib/network/input'
import { proposeIntroduction } from '@/lib/network/introduce'
import { readIntroduction } from '@/lib/network/introductions'
import { renewByLink } from '@/lib/network/keep-post'
import { BoardInput, listBoard, readPost } from '@/lib/network/posts'
import { publishPost } from '@/lib/network/publish'
import { goRoundNetwork } from '@/lib/network/rounds'
import { listNeeds } from '@/lib/network/secretariat'
import { suggestOpposite } from '@/lib/network/suggest'
import { atTime } from '@/tests/factories/consultations'
import { createPost } from '@/tests/factories/network'
import { does, done, openNeed, openNetwork, openSupport, TEXT } from './network'

test('a text that tells who asks is refused, in whatever letters: name, short name, number, contact', async () => {
  const network = await openNetwork()
  const { officer, theme, prefecture, town } = network
  const { consultation, support } = await openSupport(network)
  const derive = (body: string) =>
    does(officer, (tx, actor) =>
      deriveNeed(tx, actor, support.id, {
        ...{
          ...TEXT,
          body,
          themeKeys: [theme.key],
          prefecture: prefecture.prefectureCode,
          sizeClass: null,
          knowing: true,
        },
      }),
    )
  for (const told of [
    town.name,
    '玉名星見の山あい',
    `番号は ${consultation.number}`,
    '担当は 星見 花子',
    '玉名　星見町',
  ])
    expect(await derive(`${told}で困っています`)).toEqual(new Refusal([{ field: 'body', key: 'namesAsker' }]))
  expect(await derive('山あいの小さな町です')).not.toBeInstanceOf(Refusal)
})

test('nobody but its own side and the secretariat reads a need before it is agreed to', async () => {
  const network = await openNetwork()
  const { id } = await openNeed(network, { published: false })
  const reads = async (who: typeof network.member) => (await does(who, (tx) => readPost(tx, id))) !== null
  expect(await reads(network.member)).toBe(false)
  expect(await reads(network.staff)).toBe(true)
  expect(await reads(network.officer)).toBe(true)
})

test('a need is answered once by a member, never by its own side, and not when it has just run out', async () => {
  const network = await openNetwork()
  const { member, other, theme, officer } = network
  const at = '2026-06-01T10:00:00+09:00'
  const id = await createPost(other, { themeKeys: [theme.key], at })
  const answer = (who: typeof member, when = '2026-06-02T10:00:00+09:00') =>
    does(atTime(who, when), (tx, actor) => answerNeed(tx, actor, id, { words: 'できます' }))
  const waiting = await does(atTime(officer, at), (tx) =>
    listNeeds(tx, officer.bureauId ?? '', { of: 'unanswered', page: 1 }),
  )
  expect(waiting.rows.map((need) => need.id)).toEqual([id])
  const late = answer(member, '2026-08-31T00:00:00+09:00')
  await expect(late).rejects.toThrow(InvalidTransition)
  await expect(answer(other)).rejects.toThrow(NotPermitted)
  const both = await Promise.allSettled([answer(member), answer(member)])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const on = await does(atTime(member, '2026-08-30T23:59:00+09:00'), (tx) => listBoard(tx, BoardInput.parse({})))
  const off = await does(atTime(member, '2026-08-31T00:00:00+09:00'), (tx) => listBoard(tx, BoardInput.parse({})))
  expect([on.count, off.count]).toEqual([1, 0])
})

test('before it runs out a link is sent once, whose button lets it stand', async () => {
  const { other, theme } = await openNetwork()
  const id = await createPost(other, { themeKeys: [theme.key], at: '2026-06-01T10:00:00+09:00' })
  const at = '2026-08-20T09:00:00+09:00'
  await asSystem((tx) => goRoundNetwork(tx, new Date(at)), at)
  await asSystem((tx) => goRoundNetwork(tx, new Date(at)), at)
  const links = await asSystem((tx) =>
    tx.oneTimeLink.findMany({ where: { purpose: 'network_renewal', subjectId: id } }),
  )
  expect(links).toHaveLength(1)
  const bearer = { kind: 'link', linkId: links[0]?.id ?? '', clock: at } as const
  await asActor(bearer, (tx) => renewByLink(tx, bearer))
  await expect(asActor(bearer, (tx) => renewByLink(tx, bearer))).rejects.toThrow(InvalidTransition)
  const seen = await does(atTime(other, '2026-10-01T10:00:00+09:00'), (tx) => listBoard(tx, BoardInput.parse({})))
  expect(seen.rows.map((post) => post.id)).toEqual([id])
})

test('what fits is named both ways with the reason, and a need tells nothing of whose it is', async () => {
  const { member, other, theme, prefecture } = await openNetwork()
  const of = { themeKeys: [theme.key], prefecture: prefecture.prefectureCode }
  const need = await createPost(other, { ...of, title: '移動販売の担い手がいない', body: '山間部です' })
  const offer = await createPost(member, { ...of, kind: 'offer', title: '移動販売を始めます', body: '経験あり' })
  const suggested = async (who: typeof member, id: string) =>
    does(who, async (tx) => {
      const post = await readPost(tx, id)
      return post ? await suggestOpposite(tx, post) : []
    })
  const [toNeed] = await suggested(other, need)
  expect(toNeed).toMatchObject({
    id: offer,
    name: member.organisationName,
    samePlace: true,
    themes: [{ name: '買い物支援' }],
  })
  const [toOffer] = await suggested(member, offer)
  expect(toOffer).toMatchObject({
    id: need,
    name: null,
    organisationId: null,
    words: expect.arrayContaining(['移動販売']),
  })
})

test('why a side declines is for the secretariat alone, and only the own side declines', async () => {
  const network = await openNetwork()
  const { member, other, officer, staff } = network
  const { id } = await openNeed(network)
  const partner = { partner: member.organisationId, words: '' }
  const { id: introduction } = done(await does(officer, (tx, actor) => proposeIntroduction(tx, actor, id, partner)))
  await expect(does(officer, (tx, actor) => proposeIntroduction(tx, actor, id, partner))).rejects.toThrow(
    InvalidTransition,
  )
  const no = { decision: 'decline', reason: '人手が足りないため' } as const
  await expect(does(other, (tx, actor) => answerIntroduction(tx, actor, introduction, no))).rejects.toThrow()
  await does(member, (tx, actor) => answerIntroduction(tx, actor, introduction, no))
  const seenBy = async (who: typeof member) =>
    JSON.stringify(await does(who, (tx) => readIntroduction(tx, introduction)))
  expect(await seenBy(officer)).toContain('人手が足りない')
  expect(await seenBy(staff)).not.toContain('人手が足りない')
  expect(await seenBy(member)).not.toContain(network.town.name)
})

test('a member hides its own name, too, and a stranger publishes nothing', async () => {
  const { member, staff, theme } = await openNetwork()
  const write = (who: typeof member, body: string) =>
    does(who, (tx, actor) =>
      publishPost(tx, actor, PostInput.parse({ kind: 'need', title: '件名', body, themeKeys: [theme.key] })),
    )
  expect(await write(member, `${member.organisationName}です`)).toBeInstanceOf(Refusal)
  await expect(write(staff, '会員ではありません')).rejects.toThrow(NotPermitted)
})
