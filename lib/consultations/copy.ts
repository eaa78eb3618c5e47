import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotFound } from '@/lib/errors'
import { beginDraft } from './draft'
import { FIELDS } from './fields'
import { lockConsultation } from './lock'
import { namedBy } from './named'
import { STAGES } from './states'
import { keepColumns, writeSituation, writeTrouble, writeWishes } from './write-step'

export const CopyInput = z.object({})

/** An earlier consultation of one's own organisation that a new one may be begun from; null for any other, an inquiry too. */
export async function readToCopy(tx: Tx, actor: Actor, name: string) {
  const named = namedBy(name)
  if (!named) return null
  return await tx.consultation.findFirst({
    where: { ...named, state: { not: 'draft' }, kind: 'consultation', askingOrganisationId: actor.organisationId },
    select: {
      ...{ number: true, form: true, title: true, body: true, wishes: true, stage: true, fields: true, isGap: true },
      themes: { select: { themeKey: true } },
      desiredMenus: { select: { menuId: true } },
    },
  })
}

/**
 * Begins a new draft from an earlier consultation of one's own: its words, themes and menus. Files, dates, answers, sharing
 * and whatever the desk did stay behind, and whoever copies it is the new contact.
 */
export async function copyConsultation(tx: Tx, actor: Actor, name: string): Promise<{ id: string; form: string }> {
  const source = await readToCopy(tx, actor, name)
  if (!source) throw new NotFound()
  const form = source.form === 'quick' ? 'quick' : 'full'
  const { id } = await beginDraft(tx, actor, { form })
  const draft = await lockConsultation(tx, id)
  const stage = STAGES.find((known) => known === source.stage) ?? null
  const themeKeys = source.themes.map(({ themeKey }) => themeKey)
  const menuIds = source.desiredMenus.map(({ menuId }) => menuId)
  await keepColumns(tx, draft, {
    ...(await writeTrouble(tx, draft, { title: source.title, themeKeys, stage })),
    ...(await writeSituation(tx, draft, { body: source.body })),
    ...(await writeWishes(tx, draft, { wishes: source.wishes, menuIds })),
    ...{ fields: FIELDS.filter((field) => source.fields.includes(field)), isGap: source.isGap },
  })
  return { id, form }
}
