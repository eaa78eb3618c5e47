import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumnOrNull } from '@/lib/japanese/day'
import { currentSection } from '@/lib/organisations/current-section'
import type { ContactInput, QuickInput, SituationInput, TroubleInput, WishesInput } from './input'
import { type LockedConsultation, lockConsultation } from './lock'
import { ownedBy } from './owned'
import { canEditDraft } from './policy'

/** What a form saves, and the version its writer was looking at; without one (seeds, a draft just begun) nobody else can have changed it. */
type Saved<Input extends z.ZodType> = z.infer<Input> & { version?: number }

type Opening = {
  form: 'full' | 'quick'
  askingOrganisationId?: string
  channel?: string
  calledAt?: Date
  callerName?: string
  isSample?: boolean
}

/**
 * Begins a draft 下書き. It belongs to the organisation that writes it and is seen by nobody else;
 * the desk and a prefecture may write on behalf of a municipality (`askingOrganisationId`).
 */
export async function beginDraft(tx: Tx, actor: Actor, opening: Opening): Promise<{ id: string }> {
  const askingId = opening.askingOrganisationId ?? actor.organisationId
  const asking = await findAsking(tx, actor, askingId)
  const now = await readClock(tx)
  const own = askingId === actor.organisationId
  const section = own && actor.sectionId ? await currentSection(tx, actor.sectionId, jstDate(now)) : null
  return await tx.consultation.create({
    data: {
      form: opening.form,
      channel: opening.channel ?? 'portal',
      askingOrganisationId: askingId,
      bureauId: asking.bureauId,
      prefectureCode: asking.prefectureCode,
      draftingOrganisationId: actor.organisationId,
      viaPrefecture: !own && actor.role === 'prefecture_staff',
      sharedWithPrefecture: actor.role === 'prefecture_staff',
      calledAt: opening.calledAt ?? null,
      callerName: opening.callerName ?? '',
      isSample: opening.isSample ?? false,
      sectionId: section?.id ?? null,
      sectionName: own ? (section?.name ?? actor.sectionLabel ?? '') : '',
      contactName: own ? actor.name : '',
      holderMembershipId: own ? actor.membershipId : null,
      holderName: own ? actor.name : '',
      draftedByMembershipId: actor.membershipId,
      draftedByName: actor.name,
      createdAt: now,
    },
    select: { id: true },
  })
}

/** The organisation that asks: one's own, one of the prefecture for its staff, one of the bureau's area for the desk. */
async function findAsking(tx: Tx, actor: Actor, id: string) {
  const asking = await tx.organisation.findUnique({
    where: { id },
    select: { kind: true, bureauId: true, prefectureCode: true },
  })
  if (!asking?.bureauId || !asking.prefectureCode || asking.bureauId !== actor.bureauId) throw new NotFound()
  if (asking.kind !== 'municipality' && asking.kind !== 'prefecture') throw new NotFound()
  if (actor.role === 'municipal_staff' && id !== actor.organisationId) throw new NotFound()
  if (actor.role === 'prefecture_staff' && asking.prefectureCode !== actor.prefectureCode) throw new NotFound()
  return { bureauId: asking.bureauId, prefectureCode: asking.prefectureCode }
}

/** Saves 何に困っているか: title, themes, stage. No theme means 「わからない（窓口で一緒に整理）」. */
export async function saveTrouble(tx: Tx, actor: Actor, id: string, input: Saved<typeof TroubleInput>) {
  const draft = await lockDraft(tx, actor, id, input.version, ({ title }) => ({ title }))
  await keep(tx, id, { title: input.title, stage: input.stage })
  await tx.consultationTheme.deleteMany({ where: { consultationId: id } })
  const known = await tx.theme.findMany({
    where: { key: { in: input.themeKeys }, retiredOn: null },
    select: { key: true },
  })
  const chosenBy = draft.draftingOrganisationId === draft.bureauId ? 'desk' : 'municipality'
  await tx.consultationTheme.createMany({
    data: known.map(({ key }) => ({ ...ownedBy(draft), themeKey: key, chosenBy })),
  })
  return { id }
}

/** Saves 現状と課題. */
export async function saveSituation(tx: Tx, actor: Actor, id: string, input: Saved<typeof SituationInput>) {
  await lockDraft(tx, actor, id, input.version, ({ body }) => ({ body }))
  await keep(tx, id, { body: input.body })
  return { id }
}

/** Saves 希望する支援: wishes, menus, by when (not a day gone by). No menu means that the desk sorts it out together with the municipality. */
export async function saveWishes(
  tx: Tx,
  actor: Actor,
  id: string,
  input: Saved<typeof WishesInput>,
): Promise<{ id: string } | Refusal> {
  const draft = await lockDraft(tx, actor, id, input.version, ({ wishes }) => ({ wishes }))
  if (input.desiredBy && input.desiredBy < jstDate(await readClock(tx))) return refuse('desiredBy', 'notPast')
  await keep(tx, id, {
    wishes: input.wishes,
    desiredBy: dateColumnOrNull(input.desiredBy),
  })
  await tx.consultationMenu.deleteMany({ where: { consultationId: id } })
  const known = await tx.menu.findMany({
    where: { id: { in: input.menuIds.filter(isUuid) }, choosableAtIntake: true },
    select: { id: true },
  })
  await tx.consultationMenu.createMany({ data: known.map((menu) => ({ ...ownedBy(draft), menuId: menu.id })) })
  return { id }
}

/** Saves 連絡先と共有範囲. */
export async function saveContact(tx: Tx, actor: Actor, id: string, input: Saved<typeof ContactInput>) {
  const draft = await lockDraft(tx, actor, id, input.version, contactOf)
  await keep(tx, id, contactFrom(input, actor, draft))
  return { id }
}

/** Saves a 簡易相談: all of it on one screen. */
export async function saveQuick(tx: Tx, actor: Actor, id: string, input: Saved<typeof QuickInput>) {
  const draft = await lockDraft(tx, actor, id, input.version, (found) => ({
    title: found.title,
    body: found.body,
    ...contactOf(found),
  }))
  await keep(tx, id, { title: input.title, body: input.body, ...contactFrom(input, actor, draft) })
  return { id }
}

function contactOf({ sectionName, contactName, contactPhone, contactMailbox }: LockedConsultation) {
  return { sectionName, contactName, contactPhone, contactMailbox }
}

/** What a prefecture writes it keeps seeing; there is nothing to choose. */
function contactFrom(input: z.infer<typeof ContactInput>, actor: Actor, draft: LockedConsultation) {
  const { sectionName, contactName, contactPhone, contactMailbox } = input
  const sharedWithPrefecture = input.sharedWithPrefecture || draft.viaPrefecture || actor.role === 'prefecture_staff'
  return { sectionName, contactName, contactPhone, contactMailbox, sharedWithPrefecture }
}

async function lockDraft(
  tx: Tx,
  actor: Actor,
  id: string,
  version: number | undefined,
  theirs: (draft: LockedConsultation) => Record<string, string>,
): Promise<LockedConsultation> {
  const draft = await lockConsultation(tx, id)
  if (!canEditDraft(actor, draft)) throw new NotPermitted()
  if (version !== undefined && version !== draft.version)
    throw new InvalidTransition('edit', draft.state, theirs(draft))
  return draft
}

async function keep(tx: Tx, id: string, data: Parameters<Tx['consultation']['update']>[0]['data']) {
  const now = await readClock(tx)
  await tx.consultation.update({
    where: { id },
    data: { ...data, updatedAt: now, lastActivityAt: now, version: { increment: 1 } },
    select: { id: true },
  })
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
}
