import { z } from 'zod'
import { orNothing } from '@/lib/forms/fields'
import { japaneseDate } from '@/lib/japanese/input'

const day = () => japaneseDate().min(1, 'required')

/** Who is away from when until when, and who stands in; nobody means the deputies of each municipality. */
export const AbsenceInput = z.object({
  officer: z.uuid('choose'),
  standIn: orNothing(z.uuid('choose')),
  from: day(),
  until: day(),
})
export type AbsenceInput = z.infer<typeof AbsenceInput>
