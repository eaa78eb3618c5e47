import type { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import { recordConsultation } from '@/lib/consultations/record-on-behalf'
import { OPEN_STATES } from '@/lib/consultations/states'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal, refuse } from '@/lib/forms/errors'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { dateOf } from '@/lib/japanese/day'
import { proposeSupports } from '@/lib/supports/propose'
import type { CaseInput } from './input'
import { takeEntry } from './take'

const MENU = 'accompaniment'

/** How a consultation that begins with an entry counts as having come. */
const CHANNEL_OF: Record<string, 'online' | 'telephone'> = { portal: 'online', telephone: 'telephone' }

/**
 * Begins the case of an entry that was selected: the accompaniment is proposed on the consultation the entry came from; where
 * that is closed or there is none, on the open one that the desk names, or on a new one with the entry's words. The municipality
 * agrees, and the support is the case of the programme. Once only.
 */
export async function beginCase(
  tx: Tx,
  actor: Actor,
  entryId: string,
  { caseReason, caseConsultation }: z.infer<typeof CaseInput>,
): Promise<{ number: string; programmeId: string } | Refusal> {
  const { entry, programme } = await takeEntry(tx, entryId)
  if (!isDesk(actor) || actor.bureauId !== entry.bureauId) throw new NotPermitted()
  if (entry.state !== 'selected') throw new InvalidTransition('beginCase', entry.state)
  const target = await tx.programmeTarget.findUnique({ where: { entryId }, select: { supportId: true } })
  if (!target) throw new NotFound()
  if (target.supportId) throw new InvalidTransition('beginCase', 'begun')
  const menu = await currentMenu(tx)
  if (!menu) return refuse('', 'noMenu')
  const open = await listCaseConsultations(tx, entry)
  const own = open.find(({ id }) => id === entry.consultationId)
  const chosen = own ?? open.find(({ number }) => number === caseConsultation)
  if (!chosen && caseConsultation !== '') return refuse('caseConsultation', 'choose')
  const consultation = chosen ?? (await consultationOf(tx, actor, entry, programme))
  if (consultation instanceof Refusal) return consultation
  const { id: consultationId, number } = consultation
  const proposed = await proposeSupports(tx, actor, number, {
    ...{ menuIds: [menu], reason: caseReason, aim: '', routingReason: '', ownerMembershipId: actor.membershipId },
  })
  if (proposed instanceof Refusal) return proposed
  const [supportId] = proposed.supportIds
  await tx.programmeTarget.updateMany({ where: { entryId }, data: { supportId, consultationId } })
  return { number, programmeId: programme.id }
}

/** The open consultations of an entry's municipality, the one it came from first: on which its case may begin. */
export async function listCaseConsultations(
  tx: Tx,
  { askingOrganisationId, consultationId }: { askingOrganisationId: string; consultationId: string | null },
): Promise<{ id: string; number: string; title: string }[]> {
  const rows = await tx.consultation.findMany({
    where: { askingOrganisationId, state: { in: [...OPEN_STATES] }, kind: 'consultation' },
    orderBy: { receivedAt: 'desc' },
    take: 50,
    select: { id: true, number: true, title: true },
  })
  return rows
    .flatMap(({ number, ...row }) => (number ? { ...row, number } : []))
    .sort((a, b) => Number(b.id === consultationId) - Number(a.id === consultationId))
}

type Taken = Awaited<ReturnType<typeof takeEntry>>

/** A consultation in the words of the entry, recorded for the municipality as of now. */
async function consultationOf(tx: Tx, actor: Actor, entry: Taken['entry'], { name, fiscalYear }: Taken['programme']) {
  const place = await tx.organisation.findUniqueOrThrow({
    where: { id: entry.askingOrganisationId },
    select: { code: true },
  })
  const { sectionName, contactName, contactPhone, contactMailbox, sharedWithPrefecture } = entry
  return await recordConsultation(tx, actor, place.code ?? '', {
    ...{ sectionName, contactName, contactPhone, contactMailbox, sharedWithPrefecture, callerName: contactName },
    themeKeys: [...entry.themeKeys],
    title: `${fiscalYearLabel(fiscalYear, 'ja')} ${name}`,
    body: [entry.situation, entry.problem, entry.wish].filter(Boolean).join('\n\n'),
    channel: CHANNEL_OF[entry.channel] ?? 'mail',
    calledAt: (await readClock(tx)).toISOString(),
  })
}

async function currentMenu(tx: Tx): Promise<string | null> {
  const today = dateOf(await readClock(tx))
  const menu = await tx.menu.findFirst({
    where: {
      key: MENU,
      bureauId: null,
      state: 'open',
      validFrom: { lte: today },
      OR: [{ validUntil: null }, { validUntil: { gte: today } }],
    },
    orderBy: { menuVersion: 'desc' },
    select: { id: true },
  })
  return menu?.id ?? null
}
