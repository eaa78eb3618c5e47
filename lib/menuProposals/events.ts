import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'

/** What is done with a proposal, as its history tells it; the database's check is the same list. */
export const PROPOSAL_EVENTS = ['begun', 'changed', 'considered', 'asked', 'commented', 'adopted', 'shelved'] as const
export type ProposalEvent = (typeof PROPOSAL_EVENTS)[number]

type Of = { id: string; bureauId: string }

/** Keeps a deed in the history of a proposal; `label` says whom or what it concerned. */
export async function recordProposalEvent(tx: Tx, actor: Actor, { id, bureauId }: Of, kind: ProposalEvent, label = '') {
  const event = { proposalId: id, bureauId, kind, label, byName: actor.name, at: await readClock(tx) }
  await tx.menuProposalEvent.createMany({ data: event })
}
