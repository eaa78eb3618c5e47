import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { dateColumnOrNull } from '@/lib/japanese/day'
import { findSectionByName } from '@/lib/organisations/section-names'
import { listChoosableMenus } from './choices'
import type { ContactInput, GrantInput, QuickInput, SituationInput, TroubleInput, WishesInput } from './input'
import type { LockedConsultation } from './lock'
import { ownedBy } from './owned'

/** What is to be written of a step; a field that is left out stays as it is. */
type Some<Input extends z.ZodType> = Partial<z.infer<Input>>
type Columns = Parameters<Tx['consultation']['update']>[0]['data']

/** Writes 何に困っているか into the draft. Themes are touched only when they change. */
export async function writeTrouble(tx: Tx, draft: LockedConsultation, input: Some<typeof TroubleInput>) {
  if (input.themeKeys) await chooseThemes(tx, draft, input.themeKeys)
  return { title: input.title, stage: input.stage } satisfies Columns
}

/** Writes 現状と課題 into the draft. */
export async function writeSituation(_tx: Tx, _draft: LockedConsultation, input: Some<typeof SituationInput>) {
  return { body: input.body } satisfies Columns
}

/** Writes 希望する支援 into the draft. Menus are touched only when they change. */
export async function writeWishes(tx: Tx, draft: LockedConsultation, input: Some<typeof WishesInput>) {
  if (input.menuIds) await chooseMenus(tx, draft, input.menuIds)
  const { wishes, desiredBy } = input
  return { wishes, desiredBy: desiredBy === undefined ? undefined : dateColumnOrNull(desiredBy) } satisfies Columns
}

/** Writes 連絡先と共有範囲 into the draft. A section that was named is the one told from now on. What a prefecture writes it keeps seeing; there is nothing to choose. */
export async function writeContact(tx: Tx, draft: LockedConsultation, input: Some<typeof ContactInput>, actor: Actor) {
  const { sectionName, contactName, contactPhone, contactMailbox, sharedWithPrefecture } = input
  const always = draft.viaPrefecture || actor.role === 'prefecture_staff'
  return {
    ...{ sectionName, contactName, contactPhone, contactMailbox },
    ...(await sectionOf(tx, draft, sectionName)),
    sharedWithPrefecture: always || sharedWithPrefecture,
  } satisfies Columns
}

/** The section of that name; a name that the office does not know leaves the section that is told as it was. */
async function sectionOf(tx: Tx, draft: LockedConsultation, name: string | undefined) {
  const { askingOrganisationId, sectionName, sectionId } = draft
  if (!name || (name === sectionName && sectionId)) return {}
  const section = await findSectionByName(tx, askingOrganisationId, name)
  return section ? { section: { connect: { id: section.id } } } : {}
}

/** Writes the short form into the draft: all of it on one screen. */
export async function writeQuick(
  tx: Tx,
  draft: LockedConsultation,
  input: Some<typeof QuickInput>,
  actor: Actor,
): Promise<Columns> {
  return { title: input.title, body: input.body, ...(await writeContact(tx, draft, input, actor)) }
}

/** Writes a 疑義照会 into the draft: all of it on one screen. */
export async function writeGrant(tx: Tx, draft: LockedConsultation, input: Some<typeof GrantInput>, actor: Actor) {
  const { grantKey, grantYear, guideline, title, body } = input
  return {
    grantYear,
    guideline,
    title,
    body,
    ...(await grantOf(tx, draft, grantKey)),
    ...(await writeContact(tx, draft, input, actor)),
  }
}

/** Whether the office that asks may ask about this grant: some are the prefectures' alone. */
export async function mayAskAbout(tx: Tx, { askingOrganisationId }: LockedConsultation, key: string): Promise<boolean> {
  const { kind } = await tx.organisation.findUniqueOrThrow({
    where: { id: askingOrganisationId },
    select: { kind: true },
  })
  return (await tx.grant.count({ where: { key, askers: { has: kind } } })) > 0
}

/** A grant that is not among those one may ask about is left as it was. */
async function grantOf(tx: Tx, draft: LockedConsultation, key: string | null | undefined) {
  if (key === undefined || (key && !(await mayAskAbout(tx, draft, key)))) return {}
  return { grant: key ? { connect: { key } } : { disconnect: true } } satisfies Columns
}

/** Puts the columns of a step into the draft; `columns` that are undefined stay. */
export async function keepColumns(tx: Tx, draft: LockedConsultation, columns: Columns) {
  const now = await readClock(tx)
  await tx.consultation.update({
    where: { id: draft.id },
    data: { ...columns, updatedAt: now, lastActivityAt: now, version: { increment: 1 } },
    select: { id: true },
  })
}

async function chooseThemes(tx: Tx, draft: LockedConsultation, keys: readonly string[]) {
  const standing = await tx.consultationTheme.findMany({
    where: { consultationId: draft.id },
    select: { themeKey: true },
  })
  const before = standing.map(({ themeKey }) => themeKey)
  const known = await tx.theme.findMany({
    where: { key: { in: [...keys] }, OR: [{ retiredOn: null }, { key: { in: before } }] },
    select: { key: true },
  })
  const wanted = known.map(({ key }) => key)
  if (isSame(wanted, before)) return
  const chosenBy = draft.draftingOrganisationId === draft.bureauId ? 'desk' : 'municipality'
  await tx.consultationTheme.deleteMany({ where: { consultationId: draft.id } })
  await tx.consultationTheme.createMany({
    data: wanted.map((themeKey) => ({ ...ownedBy(draft), themeKey, chosenBy })),
  })
}

/** What is offered there, or was chosen while it was; of a version that is over, the one offered in its place. */
async function chooseMenus(tx: Tx, draft: LockedConsultation, ids: readonly string[]) {
  const standing = await tx.consultationMenu.findMany({ where: { consultationId: draft.id }, select: { menuId: true } })
  const before = standing.map(({ menuId }) => menuId)
  const offered = await listChoosableMenus(tx, draft, before)
  const asked = await tx.menu.findMany({ where: { id: { in: ids.filter(isUuid) } }, select: { id: true, key: true } })
  const kept = asked.flatMap(
    ({ id, key }) => offered.find((menu) => menu.id === id) ?? offered.find((menu) => menu.key === key) ?? [],
  )
  const wanted = [...new Set(kept.map(({ id }) => id))]
  if (isSame(wanted, before)) return
  await tx.consultationMenu.deleteMany({ where: { consultationId: draft.id } })
  await tx.consultationMenu.createMany({ data: wanted.map((menuId) => ({ ...ownedBy(draft), menuId })) })
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value) => other.includes(value))
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
}
