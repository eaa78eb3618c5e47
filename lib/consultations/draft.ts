import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotFound } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { currentSection } from '@/lib/organisations/current-section'
import { lockStep, noteStep } from './draft-step'
import type { ContactInput, GrantInput, QuickInput, SituationInput, TroubleInput, WishesInput } from './input'
import type { LockedConsultation } from './lock'
import type { DraftStep } from './unfinished'
import {
  keepColumns,
  mayAskAbout,
  writeContact,
  writeGrant,
  writeQuick,
  writeSituation,
  writeTrouble,
  writeWishes,
} from './write-step'

/** What a form saves, and the version its writer was looking at; without one (seeds, a draft just begun) nobody else can have changed it. */
type Saved<Input extends z.ZodType> = z.infer<Input> & { version?: number }

type Opening = {
  form: 'full' | 'quick' | 'grant'
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
      kind: opening.form === 'grant' ? 'grant_inquiry' : 'consultation',
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
  const draft = await lockStep(tx, actor, id, 'trouble', input.version)
  return await keep(tx, actor, draft, 'trouble', await writeTrouble(tx, draft, input))
}

/** Saves 現状と課題. */
export async function saveSituation(tx: Tx, actor: Actor, id: string, input: Saved<typeof SituationInput>) {
  const draft = await lockStep(tx, actor, id, 'situation', input.version)
  return await keep(tx, actor, draft, 'situation', await writeSituation(tx, draft, input))
}

/** Saves 希望する支援: wishes, menus, by when (not a day gone by). No menu means that the desk sorts it out together with the municipality. */
export async function saveWishes(
  tx: Tx,
  actor: Actor,
  id: string,
  input: Saved<typeof WishesInput>,
): Promise<{ id: string } | Refusal> {
  const draft = await lockStep(tx, actor, id, 'wishes', input.version)
  if (input.desiredBy && input.desiredBy < jstDate(await readClock(tx))) return refuse('desiredBy', 'notPast')
  return await keep(tx, actor, draft, 'wishes', await writeWishes(tx, draft, input))
}

/** Saves 連絡先と共有範囲. */
export async function saveContact(tx: Tx, actor: Actor, id: string, input: Saved<typeof ContactInput>) {
  const draft = await lockStep(tx, actor, id, 'contact', input.version)
  return await keep(tx, actor, draft, 'contact', await writeContact(tx, draft, input, actor))
}

/** Saves the short form: all of it on one screen. */
export async function saveQuick(tx: Tx, actor: Actor, id: string, input: Saved<typeof QuickInput>) {
  const draft = await lockStep(tx, actor, id, 'quick', input.version)
  return await keep(tx, actor, draft, 'quick', await writeQuick(tx, draft, input, actor))
}

/** Saves a 疑義照会: which grant, year and article, what is asked, and the contact. */
export async function saveGrant(
  tx: Tx,
  actor: Actor,
  id: string,
  input: Saved<typeof GrantInput>,
): Promise<{ id: string } | Refusal> {
  const draft = await lockStep(tx, actor, id, 'grant', input.version)
  if (input.grantKey && !(await mayAskAbout(tx, draft, input.grantKey))) return refuse('grantKey', 'choose')
  return await keep(tx, actor, draft, 'grant', await writeGrant(tx, draft, input, actor))
}

/** Saved by hand: the record now says it all. */
async function keep(
  tx: Tx,
  actor: Actor,
  draft: LockedConsultation,
  step: DraftStep,
  columns: Parameters<typeof keepColumns>[2],
) {
  await keepColumns(tx, draft, columns)
  await noteStep(tx, actor, draft, step, null)
  return { id: draft.id }
}
