import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { namedBy } from './named'

/** A draft of one's own organisation as its forms show it; null when there is none, or not for this person. */
export async function readDraft(tx: Tx, actor: Actor, name: string) {
  const named = namedBy(name)
  if (!named || 'number' in named) return null
  return await tx.consultation.findFirst({
    where: { id: named.id, state: 'draft', draftingOrganisationId: actor.organisationId },
    select: {
      id: true,
      form: true,
      title: true,
      stage: true,
      fields: true,
      isGap: true,
      body: true,
      wishes: true,
      desiredBy: true,
      sectionName: true,
      contactName: true,
      contactPhone: true,
      contactMailbox: true,
      sharedWithPrefecture: true,
      viaPrefecture: true,
      holderMembershipId: true,
      holderName: true,
      version: true,
      bureauId: true,
      askingOrganisation: { select: { id: true, name: true, nameEn: true } },
      themes: { select: { themeKey: true, theme: { select: { name: true, nameEn: true } } } },
      desiredMenus: { select: { menuId: true, menu: { select: { name: true, nameEn: true } } } },
      attachments: { select: { id: true, fileName: true, bytes: true }, orderBy: { uploadedAt: 'asc' } },
    },
  })
}

export type Draft = NonNullable<Awaited<ReturnType<typeof readDraft>>>
