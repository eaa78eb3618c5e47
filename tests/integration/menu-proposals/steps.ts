import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { Refusal } from '@/lib/forms/errors'
import { beginProposal } from '@/lib/menuProposals/begin'
import { commentOnProposal } from '@/lib/menuProposals/comment'
import { decideProposal } from '@/lib/menuProposals/decide'
import { DecisionInput, NewProposalInput } from '@/lib/menuProposals/input'
import { askMembers, considerProposal } from '@/lib/menuProposals/lead'
import { readProposal } from '@/lib/menuProposals/read'
import { NOW } from '../reports/world'

export const TYPED = {
  ...{ title: '移動の支援を広げる', need: '町村の移動支援に応えられていない。', name: '移動支援の立ち上げ相談' },
  ...{ description: '立ち上げの手順を一緒に考えます。', pillar: 'II', conditions: '年度内2回まで', doneBy: '厚生局' },
}

/** Something a verb did; a refusal fails the test. */
export function done<T>(result: T | Refusal): T {
  if (result instanceof Refusal) throw new Error(JSON.stringify(result.errors))
  return result
}

let minutes = 0

/** The same person some minutes after the deed before, so that the history has an order. */
function later(actor: Actor): Actor {
  minutes += 1
  return { ...actor, clock: new Date(Date.parse(NOW) + minutes * 60_000).toISOString() }
}

export async function begin(actor: Actor, typed: object = {}): Promise<string> {
  return done(await asActor(actor, (tx) => beginProposal(tx, actor, NewProposalInput.parse({ ...TYPED, ...typed })))).id
}

export async function consider(actor: Actor, id: string) {
  await asActor(later(actor), (tx) => considerProposal(tx, actor, id))
}

export async function ask(manager: Actor, id: string, members: readonly Actor[], dueOn = '2026-12-10') {
  const input = { members: members.map(({ userId }) => userId), dueOn }
  return await asActor(later(manager), (tx) => askMembers(tx, manager, id, input))
}

export async function comment(member: Actor, id: string, body: string) {
  return await asActor(later(member), (tx) => commentOnProposal(tx, member, id, { body }))
}

export async function decide(actor: Actor, id: string, typed: object = {}) {
  return await asActor(later(actor), async (tx) => {
    const { version } = (await tx.menuProposal.findUnique({ where: { id } })) ?? { version: 1 }
    const given = { decision: 'adopt', decidedOn: '2026-11-20', reason: '効果が見込めるため', version, ...typed }
    return await decideProposal(tx, actor, id, DecisionInput.parse(given))
  })
}

export async function read(actor: Actor, id: string) {
  return await asActor(actor, (tx) => readProposal(tx, id))
}
