import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotFound, NotPermitted } from '@/lib/errors'
import type { ContactInput, QuickInput, SituationInput, TroubleInput, WishesInput } from './input'
import { type LockedConsultation, lockConsultation } from './lock'
import { ownedBy } from './owned'
import { canEditDraft } from './policy'

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
  const asking = await tx.organisation.findUnique({
    where: { id: askingId },
    select: { id: true, bureauId: true, prefectureCode: true },
  })
  if (!asking?.bureauId || !asking.prefectureCode) throw new NotFound()
  if (asking.bureauId !== actor.bureauId) throw new NotFound()
  const now = await readClock(tx)
  const own = askingId === actor.organisationId
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
      sectionId: own ? actor.sectionId : null,
      sectionName: own ? (actor.sectionLabel ?? '') : '',
      contactName: own ? actor.name : '',
      draftedByMembershipId: actor.membershipId,
      draftedByName: actor.name,
      createdAt: now,
    },
    select: { id: true },
  })
}

/** Saves 何に困っているか: title, themes, stage. No theme means 「わからない（窓口で一緒に整理）」. */
export async function saveTrouble(tx: Tx, actor: Actor, id: string, input: z.infer<typeof TroubleInput>) {
  const draft = await lockDraft(tx, actor, id)
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
export async function saveSituation(tx: Tx, actor: Actor, id: string, input: z.infer<typeof SituationInput>) {
  await lockDraft(tx, actor, id)
  await keep(tx, id, { body: input.body })
  return { id }
}

/** Saves 希望する支援: wishes, menus, by when. No menu means that the desk sorts it out together with the municipality. */
export async function saveWishes(tx: Tx, actor: Actor, id: string, input: z.infer<typeof WishesInput>) {
  const draft = await lockDraft(tx, actor, id)
  await keep(tx, id, {
    wishes: input.wishes,
    desiredBy: input.desiredBy ? new Date(`${input.desiredBy}T00:00:00Z`) : null,
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
export async function saveContact(tx: Tx, actor: Actor, id: string, input: z.infer<typeof ContactInput>) {
  await lockDraft(tx, actor, id)
  await keep(tx, id, input)
  return { id }
}

/** Saves a 簡易相談: all of it on one screen. */
export async function saveQuick(tx: Tx, actor: Actor, id: string, input: z.infer<typeof QuickInput>) {
  await lockDraft(tx, actor, id)
  await keep(tx, id, input)
  return { id }
}

async function lockDraft(tx: Tx, actor: Actor, id: string): Promise<LockedConsultation> {
  const draft = await lockConsultation(tx, id)
  if (!canEditDraft(actor, draft)) throw new NotPermitted()
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
