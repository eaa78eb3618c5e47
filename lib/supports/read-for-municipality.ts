import type { Tx } from '@/lib/db/client'
import { IN_ORDER, SHOWN_PLAN } from '@/lib/plannedSessions/shown'
import { listParties } from '@/lib/requests/list-parties'

/** The supports of a consultation as the asking side sees them: menu, state, reason, aim, the parties asked, the dates asked for, the meetings planned and the sessions recorded. */
export async function listSupportsForMunicipality(tx: Tx, consultationId: string) {
  const supports = await findSupports(tx, consultationId)
  const parties = supports.length > 0 ? await listParties(tx, consultationId) : []
  return supports.map((support) => ({
    ...support,
    parties: parties.filter(({ supportId }) => supportId === support.id),
  }))
}

async function findSupports(tx: Tx, consultationId: string) {
  return await tx.support.findMany({
    where: { consultationId },
    orderBy: [{ proposedAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      state: true,
      reason: true,
      aim: true,
      declineReason: true,
      outcome: true,
      ownerName: true,
      proposedAt: true,
      answeredAt: true,
      answeredByName: true,
      startedAt: true,
      endedAt: true,
      version: true,
      menu: { select: MENU },
      participants: { select: { id: true, kind: true, name: true, affiliation: true }, orderBy: { name: 'asc' } },
      plannedSessions: { select: SHOWN_PLAN, orderBy: [...IN_ORDER], take: 100 },
      datePolls: {
        where: { state: 'open' },
        select: { label: true, closesOn: true, respondents: { select: { id: true, answeredAt: true }, take: 1 } },
      },
      sessions: { select: SESSION, orderBy: [{ heldOn: 'asc' }, { id: 'asc' }] },
      dispatchCandidates: { where: { removedAt: null }, select: { id: true }, take: 1 },
    },
  })
}

export type SupportForMunicipality = Awaited<ReturnType<typeof listSupportsForMunicipality>>[number]

/** The version proposed or agreed, with its conditions. */
const MENU = {
  ...{ name: true, nameEn: true, kind: true, description: true, descriptionEn: true },
  ...{ menuVersion: true, state: true, conditions: true, conditionsEn: true },
} as const

const SESSION = {
  id: true,
  label: true,
  heldOn: true,
  mode: true,
  place: true,
  aims: true,
  content: true,
  insights: true,
  nextSteps: true,
  nextOn: true,
  recordedByName: true,
  participants: { select: { kind: true, number: true } },
  attachments: { select: { id: true, fileName: true, bytes: true }, orderBy: { uploadedAt: 'asc' } },
} as const
