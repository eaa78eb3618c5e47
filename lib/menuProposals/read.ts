import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { UNDECIDED } from './states'

const LISTED_AT_MOST = 50

const listed = {
  ...{ id: true, title: true, state: true, name: true, changesMenuId: true, begunAt: true, begunByName: true },
  ...{ decidedOn: true, themeKeys: true, needTheme: true, needSide: true, needPlace: true },
  asks: { select: { dueOn: true, _count: { select: { comments: true } } } },
} as const

/** The proposals of a bureau: those that wait for their decision, the latest first, and the latest decided ones. */
export async function listProposals(tx: Tx, bureauId: string) {
  const of = (states: readonly string[], order: 'begunAt' | 'decidedOn') =>
    tx.menuProposal.findMany({
      where: { bureauId, state: { in: [...states] } },
      orderBy: [{ [order]: 'desc' }, { id: 'asc' }],
      take: LISTED_AT_MOST,
      select: listed,
    })
  const open = await of(UNDECIDED, 'begunAt')
  return { open, decided: await of(['adopted', 'shelved'], 'decidedOn') }
}

export type ListedProposal = Awaited<ReturnType<typeof listProposals>>['open'][number]

const EVENTS_AT_MOST = 300

/** One proposal with what it rests on, what was said of it, its history and the menus it has led to; null when there is none for this person. */
export async function readProposal(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  return await tx.menuProposal.findUnique({
    where: { id },
    include: {
      figures: true,
      asks: {
        orderBy: [{ dueOn: 'asc' }, { memberName: 'asc' }],
        include: { comments: { orderBy: { commentedAt: 'asc' } } },
      },
      events: { orderBy: [{ at: 'asc' }, { id: 'asc' }], take: EVENTS_AT_MOST },
      changesMenu: { select: { id: true, name: true, nameEn: true } },
      menus: {
        select: { id: true, key: true, name: true, nameEn: true, state: true, validFrom: true, trialFrom: true },
        orderBy: { menuVersion: 'asc' },
      },
    },
  })
}

export type ProposalRead = NonNullable<Awaited<ReturnType<typeof readProposal>>>

/** The proposals on which a member of the council was asked for a word, those still considered first. */
export async function listAsked(tx: Tx, userId: string) {
  const asks = await tx.menuProposalAsk.findMany({
    where: { userId },
    orderBy: [{ dueOn: 'desc' }, { id: 'asc' }],
    take: LISTED_AT_MOST,
    select: {
      ...{ id: true, dueOn: true, _count: { select: { comments: true } } },
      proposal: { select: { id: true, title: true, state: true } },
    },
  })
  const isOpen = (ask: (typeof asks)[number]) => ask.proposal.state === 'considering'
  return [...asks.filter(isOpen), ...asks.filter((ask) => !isOpen(ask))]
}

export type Asked = Awaited<ReturnType<typeof listAsked>>[number]
