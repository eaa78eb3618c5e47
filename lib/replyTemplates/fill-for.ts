import { z } from 'zod'
import type { LockedConsultation } from '@/lib/consultations/lock'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import ja from '@/lib/i18n/messages/ja/ReplyTemplates.json'
import { formatDate, jstDate } from '@/lib/japanese/dates'
import { dateOf } from '@/lib/japanese/day'
import { inForceOn } from './keep'
import { PLACE_KEYS, type PlaceKey } from './place-keys'
import { fillPlaces } from './places'

/** A template's text for this consultation, what is known filled in; null when the bureau has no such template now. */
export async function readTemplateFor(tx: Tx, consultation: LockedConsultation, id: string): Promise<string | null> {
  if (!z.uuid().safeParse(id).success) return null
  const template = await tx.replyTemplate.findFirst({
    where: { id, ...inForceOn(dateOf(await readClock(tx))) },
    select: { body: true },
  })
  if (!template) return null
  const asking = await tx.organisation.findUniqueOrThrow({
    where: { id: consultation.askingOrganisationId },
    select: { name: true },
  })
  const desk = await tx.bureauSettings.findUnique({
    where: { bureauId: consultation.bureauId },
    select: { deskName: true, deskPhone: true },
  })
  const known: Record<PlaceKey, string> = {
    municipality: asking.name,
    contact: consultation.contactName,
    title: consultation.title,
    number: consultation.number ?? '',
    receivedOn: consultation.receivedAt ? formatDate(jstDate(consultation.receivedAt), 'ja') : '',
    answerDueOn: consultation.answerDueOn ? formatDate(consultation.answerDueOn.toISOString().slice(0, 10), 'ja') : '',
    officer: consultation.officerName ?? '',
    desk: desk?.deskName ?? '',
    deskPhone: desk?.deskPhone ?? '',
  }
  return fillPlaces(template.body, new Map(PLACE_KEYS.map((key) => [ja.places[key], known[key]])))
}
