import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotPermitted } from '@/lib/errors'
import { many, ticked } from '@/lib/forms/fields'
import { lockConsultation } from './lock'
import { canEditDraft } from './policy'

/** 分野 that a consultation may touch; any number of them, none is the main one. The database's check is the same list. */
export const FIELDS = [
  'elderly',
  'disability',
  'children',
  'hardship',
  'health',
  'housing',
  'employment',
  'rights',
  'community',
  'other',
] as const

/** What is asked about fields, beside the themes. */
export const FieldsInput = z.object({ fields: many(FIELDS.length), isGap: ticked() })

/** Saves which fields a draft touches and whether it falls between the systems 制度の狭間. */
export async function saveFields(tx: Tx, actor: Actor, id: string, input: z.infer<typeof FieldsInput>) {
  const draft = await lockConsultation(tx, id)
  if (!canEditDraft(actor, draft)) throw new NotPermitted()
  const fields = FIELDS.filter((field) => input.fields.includes(field))
  await tx.consultation.update({ where: { id }, data: { fields, isGap: input.isGap }, select: { id: true } })
}
