import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { ANSWER_COLUMNS, answerOf } from './answer-of'
import { Indicator } from './indicator'

/**
 * What somebody is reminded of before answering: what was agreed and done, and what was answered before.
 * It is kept with the question when it is asked, so that whoever answers by link needs to see nothing else.
 */
export const AskedAbout = z.object({
  number: z.string(),
  title: z.string(),
  menu: z.object({ name: z.string(), nameEn: z.string() }),
  aim: z.string(),
  outcome: z.string(),
  endedOn: z.string(),
  actions: z.array(z.string()),
  earlier: z
    .object({
      pointMonths: z.number(),
      actionsTaken: z.string(),
      indicators: z.array(Indicator),
      changes: z.string(),
      stillNeeded: z.string(),
    })
    .nullable(),
})
export type AskedAbout = z.infer<typeof AskedAbout>

const MOST_ACTIONS = 10

/** The same for each effect, as the record says it now: the support, what the municipality took on to do, and its last answer. */
export async function readAskedAbout(tx: Tx, effectIds: readonly string[]): Promise<ReadonlyMap<string, AskedAbout>> {
  if (effectIds.length === 0) return new Map()
  const effects = await tx.effect.findMany({
    where: { id: { in: [...effectIds] } },
    select: {
      ...{ id: true, supportId: true, pointMonths: true, consultationId: true },
      consultation: { select: { number: true, title: true } },
      support: { select: { aim: true, outcome: true, endedAt: true, menu: { select: { name: true, nameEn: true } } } },
    },
  })
  const answered = await tx.effect.findMany({
    where: { supportId: { in: effects.map(({ supportId }) => supportId) }, answeredAt: { not: null } },
    select: { supportId: true, pointMonths: true, ...ANSWER_COLUMNS },
    orderBy: { pointMonths: 'desc' },
  })
  const todos = await tx.todo.findMany({
    where: {
      ...{ consultationId: { in: effects.map(({ consultationId }) => consultationId) }, side: 'municipality' },
      ...{ audience: 'shared', state: { in: ['open', 'done'] } },
    },
    select: { consultationId: true, text: true },
    orderBy: [{ setAt: 'asc' }, { id: 'asc' }],
  })
  return new Map(
    effects.map(({ id, supportId, pointMonths, consultationId, consultation, support }) => {
      const last = answered.find((other) => other.supportId === supportId && other.pointMonths < pointMonths)
      const answer = last ? answerOf(last) : null
      const { menu, aim, outcome, endedAt } = support
      return [
        id,
        {
          ...{ number: consultation.number ?? '', title: consultation.title, menu, aim, outcome },
          endedOn: endedAt ? endedAt.toISOString() : '',
          actions: todos
            .filter((todo) => todo.consultationId === consultationId)
            .slice(0, MOST_ACTIONS)
            .map((todo) => todo.text),
          earlier: last && answer ? { pointMonths: last.pointMonths, ...wordsOf(answer) } : null,
        },
      ]
    }),
  )
}

function wordsOf(answer: NonNullable<ReturnType<typeof answerOf>>) {
  const { actionsTaken, changes, stillNeeded, moreIndicators, ...rest } = answer
  const first = Indicator.parse(rest)
  return { actionsTaken, changes, stillNeeded, indicators: first.indicator ? [first, ...moreIndicators] : [] }
}
