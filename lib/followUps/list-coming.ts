import { readClosedForAll } from '@/lib/blackoutDays/closed-for'
import type { Coming } from '@/lib/chasing/list-coming'
import type { Rules } from '@/lib/chasing/read-chased'
import { ladderFor } from '@/lib/chasing/steps'
import type { Tx } from '@/lib/db/client'
import { dateColumn } from '@/lib/japanese/day'
import { stepsToCome } from './ladder'

const LOOKED_THROUGH = 2000
const MENU = { select: { name: true, nameEn: true } } as const

/** What will be asked for again after supports, of municipalities and of those who helped, until a day: at most two questions each, whatever their number. */
export async function listComingFollowUps(tx: Tx, bureauId: string, rules: Rules, until: string): Promise<Coming[]> {
  const questionnaires = await tx.questionnaire.findMany({
    where: { bureauId, state: 'asked', answerBy: { lt: dateColumn(until) } },
    orderBy: [{ answerBy: 'asc' }, { id: 'asc' }],
    take: LOOKED_THROUGH,
    select: {
      ...{ id: true, askingOrganisationId: true, dueMonth: true, answerBy: true, closesOn: true, reminders: true },
      ...{ remindedAt: true, askingOrganisation: { select: { name: true } } },
      effects: { select: { support: { select: { menu: MENU } } }, orderBy: { id: 'asc' } },
    },
  })
  const helpers = await tx.partyFollowUp.findMany({
    where: { bureauId, state: 'asked', answerBy: { lt: dateColumn(until) } },
    orderBy: [{ answerBy: 'asc' }, { id: 'asc' }],
    take: LOOKED_THROUGH,
    select: {
      ...{ id: true, supportId: true, askingOrganisationId: true, partyName: true, place: true, answerBy: true },
      organisationId: true,
      ...{ closesOn: true, reminders: true, remindedAt: true, support: { select: { menu: MENU } } },
    },
  })
  const supportIds = helpers.map(({ supportId }) => supportId)
  const effects = await tx.effect.findMany({
    where: { supportId: { in: supportIds } },
    orderBy: { pointMonths: 'desc' },
    select: { supportId: true, questionnaireId: true },
  })
  const firstOf = new Map(effects.map(({ supportId, questionnaireId }) => [supportId, questionnaireId]))
  const offices = [...questionnaires, ...helpers].map(whose)
  const closedFor = await readClosedForAll(tx, rules.closed, offices)
  const stepsOf = (asked: (typeof questionnaires)[number] | (typeof helpers)[number], of: 'follow_up' | 'helped') =>
    stepsToCome(ladderFor(rules.steps, '', of), asked, rules.today, closedFor(whose(asked))).map(({ step, on }) => ({
      act: step.act,
      afterDays: step.afterDays,
      on,
    }))
  return [
    ...questionnaires.flatMap((asked) => {
      const { id, dueMonth, askingOrganisation, effects: about } = asked
      const menus = [...new Map(about.map(({ support: { menu } }) => [menu.name, menu])).values()]
      const row = { id, what: 'follow_up', title: dueMonth, party: askingOrganisation.name, menus } as const
      return stepsOf(asked, 'follow_up').map((step) => ({ ...row, at: `/desk/follow-ups/${id}`, ...step }))
    }),
    ...helpers.flatMap((asked) => {
      const { id, supportId, place, partyName: party, support } = asked
      const at = `/desk/follow-ups/${firstOf.get(supportId) ?? ''}#helpers`
      const row = { id, what: 'helped', title: place, party, menus: [support.menu], at } as const
      return stepsOf(asked, 'helped').map((step) => ({ ...row, ...step }))
    }),
  ]
}

/** Whose days count: the office's that was asked; of a person who helped, the municipality's. */
function whose(asked: { askingOrganisationId: string; organisationId?: string | null }): string {
  return asked.organisationId ?? asked.askingOrganisationId
}
