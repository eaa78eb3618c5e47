import { expect, test } from 'vitest'
import { InvalidTransition } from '@/lib/errors'
import { answerIntroduction } from '@/lib/network/agree'
import { answerNeed } from '@/lib/network/answer'
import { DirectoryInput, listMembers } from '@/lib/network/directory'
import { proposeIntroduction } from '@/lib/network/introduce'
import { listIntroductions, readIntroduction } from '@/lib/network/introductions'
import { BoardInput, listBoard, listOwnPosts, readPost } from '@/lib/network/posts'
import { writeToIntroduction } from '@/lib/network/talk'
import { does, done, type Network, openNeed, openNetwork } from './network'

/** Everything a member can ask of the network, in one string. */
async function allThatIsSeen(member: Network['member'], postId: string, introductionId: string): Promise<string> {
  const seen = await does(member, async (tx, actor) => [
    await listBoard(tx, BoardInput.parse({})),
    await readPost(tx, postId),
    await readIntroduction(tx, introductionId),
    await listIntroductions(tx),
    await listOwnPosts(tx, actor),
    await listMembers(tx, DirectoryInput.parse({})),
    await tx.$queryRaw`SELECT * FROM network_need_owners`,
    await tx.$queryRaw`SELECT * FROM network_introduction_sides`,
    await tx.$queryRaw`SELECT * FROM network_messages`,
    await tx.$queryRaw`SELECT * FROM network_posts`,
    await tx.$queryRaw`SELECT * FROM network_declines`,
  ])
  return JSON.stringify(seen)
}

test('a member learns who stands behind a need when both have agreed, and not a word before', async () => {
  const network = await openNetwork()
  const { member, officer, staff, town } = network
  const { id, consultation } = await openNeed(network)
  await does(member, (tx, actor) => answerNeed(tx, actor, id, { words: 'お力になれます。' }))
  const proposed = await does(officer, (tx, actor) =>
    proposeIntroduction(tx, actor, id, { partner: member.organisationId, words: '山間部での経験が合いそうです。' }),
  )
  const introduction = done(proposed).id
  const secrets = [town.name, town.id, consultation.number, consultation.id, staff.name, staff.userId]
  for (const secret of secrets) expect(await allThatIsSeen(member, id, introduction)).not.toContain(secret)
  await does(staff, (tx, actor) => answerIntroduction(tx, actor, introduction, { decision: 'agree', reason: '' }))
  for (const secret of secrets) expect(await allThatIsSeen(member, id, introduction)).not.toContain(secret)
  const { state } = await does(member, (tx, actor) =>
    answerIntroduction(tx, actor, introduction, { decision: 'agree', reason: '' }),
  )
  expect(state).toBe('agreed')
  const seen = await allThatIsSeen(member, id, introduction)
  expect(seen).toContain(town.name)
  for (const secret of [consultation.number, consultation.id]) expect(seen).not.toContain(secret)
  expect(await allThatIsSeen(network.other, id, introduction)).not.toContain(town.name)
  await does(member, (tx, actor) =>
    writeToIntroduction(tx, actor, introduction, { body: 'よろしくお願いします。', outcome: null, outcomeOn: null }),
  )
  await does(staff, (tx, actor) =>
    writeToIntroduction(tx, actor, introduction, {
      body: '4月から試行します。',
      outcome: 'agreed',
      outcomeOn: '2026-11-01',
    }),
  )
  const talk = await does(officer, (tx) => readIntroduction(tx, introduction))
  expect(talk?.messages.map(({ side, outcome }) => [side, outcome])).toEqual([
    ['partner', null],
    ['need', 'agreed'],
  ])
  const kinds = await does(officer, (tx) =>
    tx.timelineEntry.findMany({
      where: { consultationId: consultation.id, kind: { startsWith: 'introduction' } },
      orderBy: { id: 'asc' },
    }),
  )
  expect(kinds.map(({ kind, actorSide }) => [kind, actorSide])).toEqual([
    ['introduction_proposed', 'desk'],
    ['introduction_agreed', 'other'],
  ])
})

test('both agree at once: one agreement comes of it', async () => {
  const network = await openNetwork()
  const { member, officer, staff } = network
  const { id } = await openNeed(network)
  const { id: introduction } = done(
    await does(officer, (tx, actor) =>
      proposeIntroduction(tx, actor, id, { partner: member.organisationId, words: '' }),
    ),
  )
  const agree = (who: typeof member) =>
    does(who, (tx, actor) => answerIntroduction(tx, actor, introduction, { decision: 'agree', reason: '' }))
  const states = await Promise.all([agree(member), agree(staff)])
  expect(states.map(({ state }) => state).sort()).toEqual(['agreed', 'proposed'])
  await expect(agree(member)).rejects.toBeInstanceOf(InvalidTransition)
  const found = await does(officer, (tx) => readIntroduction(tx, introduction))
  expect(found?.state).toBe('agreed')
})
