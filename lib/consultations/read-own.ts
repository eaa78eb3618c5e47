import type { Actor } from '@/lib/actor/actor'
import { REVISION, withCorrections } from '@/lib/corrections/current'
import type { Tx } from '@/lib/db/client'
import { namedBy } from './named'

/** Whose consultation: one asked by one's own organisation, or one shared with one's prefecture. */
type Whose = { askingOrganisationId: string } | { sharedWithPrefecture: true; prefectureCode: string }

/** A received consultation as its asking side reads it; null when there is none, or not for this person. */
export async function readOwn(tx: Tx, actor: Actor, name: string) {
  return await readReceived(tx, name, { askingOrganisationId: actor.organisationId })
}

/** A consultation shared with the prefecture; null when there is none, or not for this person. */
export async function readShared(tx: Tx, actor: Actor, name: string) {
  if (!actor.prefectureCode) return null
  return await readReceived(tx, name, { sharedWithPrefecture: true, prefectureCode: actor.prefectureCode })
}

async function readReceived(tx: Tx, name: string, whose: Whose) {
  const named = namedBy(name)
  if (!named) return null
  const found = await tx.consultation.findFirst({
    where: { ...named, ...whose, state: { not: 'draft' } },
    select: RECEIVED,
  })
  return found?.number && found.receivedAt
    ? withCorrections({ ...found, number: found.number, receivedAt: found.receivedAt })
    : null
}

export type ReceivedConsultation = NonNullable<Awaited<ReturnType<typeof readReceived>>>

const NAMES = { select: { name: true, nameEn: true } } as const
const RECEIVED = {
  id: true,
  number: true,
  state: true,
  form: true,
  kind: true,
  grantYear: true,
  guideline: true,
  grant: NAMES,
  channel: true,
  fiscalYear: true,
  askingOrganisationId: true,
  draftingOrganisationId: true,
  bureauId: true,
  prefectureCode: true,
  sharedWithPrefecture: true,
  viaPrefecture: true,
  isSample: true,
  title: true,
  body: true,
  wishes: true,
  stage: true,
  fields: true,
  isGap: true,
  desiredBy: true,
  sectionName: true,
  contactName: true,
  contactPhone: true,
  contactMailbox: true,
  officerName: true,
  receivedAt: true,
  answerDueOn: true,
  firstAnsweredAt: true,
  pausedSince: true,
  waitingOn: true,
  waitingSince: true,
  completedAt: true,
  completion: true,
  withdrawnAt: true,
  askingOrganisation: NAMES,
  draftingOrganisation: NAMES,
  themes: { select: { theme: NAMES } },
  desiredMenus: { select: { menu: NAMES } },
  revisions: { orderBy: { proposedAt: 'asc' }, select: REVISION },
  attachments: {
    where: { parentKind: 'consultation' },
    orderBy: { uploadedAt: 'asc' },
    select: { id: true, fileName: true, bytes: true },
  },
} as const
