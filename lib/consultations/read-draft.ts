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
      grantKey: true,
      grantYear: true,
      guideline: true,
      grant: { select: { name: true, nameEn: true } },
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
      prefectureCode: true,
      resumeCode: true,
      draftSteps: {
        select: { step: true, version: true, typed: true, savedAt: true, savedByName: true, membershipId: true },
      },
      askingOrganisation: { select: { id: true, kind: true, name: true, nameEn: true } },
      themes: { select: { themeKey: true, theme: { select: { name: true, nameEn: true, groupKey: true } } } },
      desiredMenus: { select: { menuId: true, menu: { select: { name: true, nameEn: true } } } },
      attachments: { select: { id: true, fileName: true, bytes: true }, orderBy: { uploadedAt: 'asc' } },
    },
  })
}

export type Draft = NonNullable<Awaited<ReturnType<typeof readDraft>>>

/** How often a step of a draft was saved; what its form has to say when it is saved again. */
export function stepVersion(draft: Pick<Draft, 'draftSteps'>, step: string): number {
  return draft.draftSteps.find((saved) => saved.step === step)?.version ?? 1
}
