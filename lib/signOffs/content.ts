import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { dayText } from '@/lib/japanese/day'

const Named = z.object({ key: z.string(), name: z.string(), nameEn: z.string().nullable() })
const File = z.object({ fileName: z.string(), bytes: z.number(), sha256: z.string() })

/** Exactly what is sent to the desk: every field that the asking side writes, and its files by what is in them. */
export const SignedContent = z.object({
  form: z.string(),
  asking: Named,
  title: z.string(),
  themeKeys: z.array(Named),
  stage: z.string(),
  body: z.string(),
  wishes: z.string(),
  menuIds: z.array(Named),
  desiredBy: z.string(),
  sectionName: z.string(),
  contactName: z.string(),
  contactPhone: z.string(),
  contactMailbox: z.string(),
  sharing: z.boolean(),
  fields: z.array(z.string()).default([]),
  isGap: z.boolean().default(false),
  grant: Named.nullable().default(null),
  grantYear: z.number().nullable().default(null),
  guideline: z.string().default(''),
  attachments: z.array(File),
})
export type SignedContent = z.infer<typeof SignedContent>

const NAMES = { name: true, nameEn: true } as const

/** What would be sent if the draft were sent now; null when there is no such draft for this person. */
export async function readContent(tx: Tx, consultationId: string): Promise<SignedContent | null> {
  const draft = await tx.consultation.findFirst({
    where: { id: consultationId, state: 'draft' },
    select: {
      ...{ form: true, title: true, stage: true, body: true, wishes: true, desiredBy: true, sectionName: true },
      ...{ contactName: true, contactPhone: true, contactMailbox: true, sharedWithPrefecture: true },
      ...{ fields: true, isGap: true, grantYear: true, guideline: true },
      grant: { select: { key: true, ...NAMES } },
      askingOrganisation: { select: { code: true, ...NAMES } },
      themes: { orderBy: { themeKey: 'asc' }, select: { themeKey: true, theme: { select: NAMES } } },
      desiredMenus: { orderBy: { menuId: 'asc' }, select: { menuId: true, menu: { select: NAMES } } },
      attachments: {
        orderBy: [{ sha256: 'asc' }, { fileName: 'asc' }, { id: 'asc' }],
        select: { fileName: true, bytes: true, sha256: true },
      },
    },
  })
  if (!draft) return null
  const { askingOrganisation, themes, desiredMenus, sharedWithPrefecture, ...texts } = draft
  return {
    ...texts,
    asking: { ...askingOrganisation, key: askingOrganisation.code ?? askingOrganisation.name },
    themeKeys: themes.map(({ themeKey, theme }) => ({ key: themeKey, ...theme })),
    stage: draft.stage ?? '',
    menuIds: desiredMenus.map(({ menuId, menu }) => ({ key: menuId, ...menu })),
    fields: draft.fields.toSorted(),
    desiredBy: dayText(draft.desiredBy),
    sharing: sharedWithPrefecture,
  }
}
