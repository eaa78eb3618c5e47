import { z } from 'zod'
import { ContactInput, SituationInput, TroubleInput, WishesInput } from '@/lib/consultations/input'
import { dayText } from '@/lib/japanese/day'

/** Fields of what the asking side wrote that an officer can mark, in the order in which they stand. */
export const FIELDS = [
  ...(['title', 'stage', 'body', 'wishes', 'desiredBy'] as const),
  ...(['sectionName', 'contactName', 'contactPhone', 'contactMailbox'] as const),
] as const
export type Field = (typeof FIELDS)[number]

/** What an officer asks for at a field: 追記のお願い, ご確認のお願い, 時点更新のお願い. */
export const MARKS = ['addition', 'confirmation', 'update'] as const
export type Mark = (typeof MARKS)[number]

const SHAPES = {
  ...TroubleInput.pick({ title: true, stage: true }).shape,
  ...SituationInput.pick({ body: true }).shape,
  ...WishesInput.pick({ wishes: true, desiredBy: true }).shape,
  ...ContactInput.pick({ sectionName: true, contactName: true, contactPhone: true, contactMailbox: true }).shape,
} satisfies Record<Field, z.ZodType<string | null>>

/** What was typed for a field, read as the form of the consultation reads it. */
export function readField(field: Field, typed: string) {
  return z.object({ value: SHAPES[field] }).safeParse({ value: typed })
}

/** The field of that name; null for a question that marks none. */
export function fieldNamed(name: string | null): Field | null {
  return FIELDS.find((field) => field === name) ?? null
}

export type Written = Record<Exclude<Field, 'stage' | 'desiredBy'>, string> & {
  stage: string | null
  desiredBy: Date | null
}

/** The text of a field as it stands: a stage by its key, a day as YYYY-MM-DD. */
export function textOf(written: Written, field: Field): string {
  if (field === 'desiredBy') return dayText(written.desiredBy)
  return written[field] ?? ''
}
