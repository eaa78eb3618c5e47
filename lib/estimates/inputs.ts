import { z } from 'zod'
import { orNothing } from '@/lib/forms/fields'
import { singleLine } from '@/lib/japanese/input'

/** How many fiscal years an estimate may look at. */
export const YEAR_ROWS = [1, 2, 3, 4] as const

/** How the average cost per user is taken: rounded to whole thousands as in the town's table, or as it comes out. */
export const ROUNDINGS = ['rounded', 'exact'] as const

/** The inputs of an estimate 試算, money in thousands of yen. */
export const EstimateInputs = z.object({
  ceilingExcess: z.number().int().min(0).max(100_000_000),
  baselineUsers: z.number().int().min(1).max(1_000_000),
  baselineCost: z.number().int().min(0).max(100_000_000),
  typeCAverage: z.number().int().min(0).max(1_000_000),
  eligiblePercent: z.number().int().min(0).max(100).nullable(),
  rounding: z.enum(ROUNDINGS),
  years: z
    .array(z.object({ label: z.string().min(1).max(40), typeCUsers: z.number().int().min(0).max(1_000_000) }))
    .min(1),
})
export type EstimateInputs = z.infer<typeof EstimateInputs>

const whole = (most: number) =>
  singleLine()
    .overwrite((text) => text.normalize('NFKC').replace(/[,\s]/g, ''))
    .pipe(
      z
        .string()
        .min(1, 'required')
        .regex(/^\d{1,9}$/, 'number')
        .transform(Number)
        .pipe(z.number().max(most, 'number')),
    )
const label = () => singleLine().max(40, 'tooLong').default('')
const users = () => orNothing(whole(1_000_000))

const typed = z.object({
  ceilingExcess: whole(100_000_000),
  baselineUsers: whole(1_000_000).pipe(z.number().min(1, 'number')),
  baselineCost: whole(100_000_000),
  typeCAverage: whole(1_000_000),
  eligiblePercent: orNothing(whole(100)),
  rounding: z.enum(ROUNDINGS, 'choose').default('rounded'),
  ...{ label_1: label(), label_2: label(), label_3: label(), label_4: label() },
  ...{ users_1: users(), users_2: users(), users_3: users(), users_4: users() },
})

/** The same as typed: a year counts when its number of users is given; it is named by its place where it has no name. */
export const TypedEstimate = typed
  .superRefine((form, context) => {
    if (yearsOf(form).length === 0) context.addIssue({ code: 'custom', path: ['users_1'], message: 'required' })
    for (const row of YEAR_ROWS)
      if ((form[`users_${row}`] ?? 0) > form.baselineUsers)
        context.addIssue({ code: 'custom', path: [`users_${row}`], message: 'number' })
  })
  .transform(({ ceilingExcess, baselineUsers, baselineCost, typeCAverage, eligiblePercent, rounding, ...form }) => ({
    ...{ ceilingExcess, baselineUsers, baselineCost, typeCAverage, eligiblePercent, rounding },
    years: yearsOf(form),
  }))

type Years = Pick<z.infer<typeof typed>, `label_${(typeof YEAR_ROWS)[number]}` | `users_${(typeof YEAR_ROWS)[number]}`>

function yearsOf(form: Years): EstimateInputs['years'] {
  return YEAR_ROWS.flatMap((row) => {
    const typeCUsers = form[`users_${row}`]
    return typeCUsers === null ? [] : [{ label: form[`label_${row}`] || String(row), typeCUsers }]
  })
}

/** An estimate as its form shows it. */
export function textsOf(inputs: EstimateInputs): Record<string, string> {
  const { ceilingExcess, baselineUsers, baselineCost, typeCAverage, eligiblePercent, rounding, years } = inputs
  const numbers = { ceilingExcess, baselineUsers, baselineCost, typeCAverage, eligiblePercent: eligiblePercent ?? '' }
  const rows = years.flatMap(({ label: name, typeCUsers }, at) => [
    [`label_${at + 1}`, name],
    [`users_${at + 1}`, String(typeCUsers)],
  ])
  const texts = Object.entries(numbers).map(([name, value]) => [name, String(value)])
  return { ...Object.fromEntries(texts), ...Object.fromEntries(rows), rounding }
}
