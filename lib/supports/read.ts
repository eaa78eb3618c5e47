import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { IN_ORDER, SHOWN_PLAN } from '@/lib/plannedSessions/shown'
import { PASSED } from '@/lib/requests/list-passable'

/** What the desk sees of the consultation a support belongs to, and what the rules look at. */
export const CONSULTATION_OF_SUPPORT = {
  id: true,
  number: true,
  title: true,
  state: true,
  isSample: true,
  officerMembershipId: true,
  askingOrganisationId: true,
  draftingOrganisationId: true,
  bureauId: true,
  prefectureCode: true,
  sharedWithPrefecture: true,
  askingOrganisation: { select: { name: true, nameEn: true } },
} as const

/** The consultation whose supports are shown, or null when there is none for this person. */
export async function readConsultationOfSupports(tx: Tx, number: string) {
  return await tx.consultation.findUnique({
    where: { number },
    select: { ...CONSULTATION_OF_SUPPORT, body: true, themes: { select: { themeKey: true } } },
  })
}

/** One support with everything its page shows: people, sessions, the lanes of those asked, notes; null when there is none. */
export async function readSupport(tx: Tx, number: string, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  return await tx.support.findFirst({
    where: { id, consultation: { number } },
    include: {
      menu: { select: MENU },
      consultation: { select: CONSULTATION_OF_SUPPORT },
      routingReason: { select: { reason: true } },
      area: { select: { name: true } },
      priorities: {
        select: { matter: { select: { title: true } } },
        orderBy: [{ matter: { fiscalYear: 'desc' } }, { matter: { position: 'asc' } }],
      },
      participants: { select: { id: true, kind: true, name: true, affiliation: true }, orderBy: { id: 'asc' } },
      sessions: { select: SESSION, orderBy: [{ heldOn: 'asc' }, { createdAt: 'asc' }] },
      plannedSessions: { select: SHOWN_PLAN, orderBy: [...IN_ORDER], take: 100 },
      datePolls: { select: POLL, orderBy: { openedAt: 'desc' }, take: 20 },
      duties: { select: DUTY, orderBy: [{ dueOn: 'asc' }, { id: 'asc' }], take: 100 },
      requests: { select: LANE, orderBy: [{ sentAt: 'asc' }, { id: 'asc' }] },
      dialogue: { select: NOTE, orderBy: { createdAt: 'desc' }, take: 50 },
    },
  })
}

export type SupportRead = NonNullable<Awaited<ReturnType<typeof readSupport>>>

/** The version a support was made under, with its conditions. */
const MENU = {
  ...{ key: true, name: true, nameEn: true, kind: true, pillar: true, askParty: true },
  ...{ menuVersion: true, state: true, conditions: true, conditionsEn: true },
} as const

const SESSION = {
  id: true,
  label: true,
  heldOn: true,
  mode: true,
  place: true,
  participants: { select: { number: true } },
} as const

const DUTY = { id: true, kind: true, title: true, partyName: true, opensOn: true, dueOn: true, state: true } as const
const POLL = { id: true, label: true, closesOn: true, state: true } as const

/** A party asked: its state, deadline and last touch. */
const LANE = {
  id: true,
  kind: true,
  addresseeRole: true,
  addresseeName: true,
  title: true,
  summary: true,
  state: true,
  dueOn: true,
  sentAt: true,
  sentByName: true,
  consentedAt: true,
  consentWay: true,
  consentedByName: true,
  openedAt: true,
  openedByName: true,
  answer: true,
  measure: true,
  declineKind: true,
  suggestedName: true,
  suggestedOrganisationId: true,
  answeredAt: true,
  answeredByName: true,
  result: true,
  resultAt: true,
  resultByName: true,
  passed: PASSED,
} as const

const NOTE = {
  id: true,
  kind: true,
  audience: true,
  body: true,
  authorName: true,
  actingFor: true,
  createdAt: true,
} as const
