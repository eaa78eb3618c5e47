import type { EstimateInputs } from './inputs'

/** One column of the table: what the project costs when so many use the short-term service C 通所型サービスC. Money in thousands of yen. */
export type Column = {
  baselineUsers: number
  baselineCost: number
  typeCUsers: number
  typeCCost: number
  total: number
  saving: number
  remaining: number
}

/** Average cost per user of the service as before: rounded to whole thousands, or as it comes out. */
export function averageOf({ baselineCost, baselineUsers, rounding }: EstimateInputs): number {
  const average = baselineCost / baselineUsers
  return rounding === 'rounded' ? Math.round(average) : average
}

/** 【A】 goes on as before: the actual cost as it stands, not users times average. */
export function goingOn({ baselineUsers, baselineCost, ceilingExcess }: EstimateInputs): Column {
  const none = { typeCUsers: 0, typeCCost: 0, saving: 0, remaining: ceilingExcess }
  return { baselineUsers, baselineCost, total: baselineCost, ...none }
}

/** 【B】 and 【C】 for a number of users of service C, everybody else going on; `remainingUsers` unless each replaces one. */
export function shifted(
  inputs: EstimateInputs,
  typeCUsers: number,
  remainingUsers = inputs.baselineUsers - typeCUsers,
): Column {
  const baselineCost = Math.round(remainingUsers * averageOf(inputs))
  const typeCCost = typeCUsers * inputs.typeCAverage
  const total = baselineCost + typeCCost
  const saving = inputs.baselineCost - total
  const remaining = inputs.ceilingExcess - saving
  return { baselineUsers: remainingUsers, baselineCost, typeCUsers, typeCCost, total, saving, remaining }
}

/**
 * With the last year's users of service C, down to how many users of the service as before the excess disappears:
 * what the ceiling leaves, divided by the average and rounded down. Null when not even none would do.
 */
export function resolvedByFewer(inputs: EstimateInputs): Column | null {
  const typeCUsers = inputs.years.at(-1)?.typeCUsers ?? 0
  const left = inputs.baselineCost - inputs.ceilingExcess - typeCUsers * inputs.typeCAverage
  const average = averageOf(inputs)
  if (left < 0 || average === 0) return null
  const most = inputs.baselineUsers - typeCUsers
  return shifted(inputs, typeCUsers, Math.min(most, Math.floor(left / average)))
}

/** The least number of users of service C with which the excess disappears when each replaces one user as before. Null when there is none. */
export function resolvedOneToOne(inputs: EstimateInputs): Column | null {
  const gain = averageOf(inputs) - inputs.typeCAverage
  if (gain <= 0) return null
  const short = inputs.ceilingExcess - inputs.baselineCost + inputs.baselineUsers * averageOf(inputs)
  const users = Math.max(0, Math.ceil(short / gain))
  return users > inputs.baselineUsers ? null : shifted(inputs, users)
}

/** How many may be thought of for service C at all; null where no share was given. */
export function mostEligible({ baselineUsers, eligiblePercent }: EstimateInputs): number | null {
  return eligiblePercent === null ? null : (baselineUsers * eligiblePercent) / 100
}
