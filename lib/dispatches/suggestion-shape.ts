import { z } from 'zod'
import { ACTIVITIES } from '@/lib/advisors/activity'

/** What may speak for an advisor. */
export const REASONS = [
  'theme',
  'home',
  'area',
  'anywhere',
  'pastTheme',
  'pastPrefecture',
  'rating',
  'mode',
  'month',
  'left',
  'load',
] as const
export type Reason = (typeof REASONS)[number]

/** Why an advisor stands apart from the ranking. */
export const WHYS = ['conflict', 'resting', 'unconfirmed', 'exhausted', 'otherPrefecture'] as const
export type Why = (typeof WHYS)[number]

const Asked = z.object({
  themeKeys: z.array(z.string()),
  ...{ organisationId: z.string(), prefectureCode: z.string(), fiscalYear: z.number(), today: z.string() },
  mode: z.enum(['onsite', 'online']).nullable(),
  month: z.number().nullable(),
})
export type Asked = z.infer<typeof Asked>

const Candidate = z.object({
  ...{ advisorId: z.string(), name: z.string(), kana: z.string(), affiliation: z.string(), isPrefectural: z.boolean() },
  prefectureCode: z.string().nullable(),
  ...{ prefectureCodes: z.array(z.string()), themeKeys: z.array(z.string()), mode: z.string() },
  months: z.array(z.number()),
  activity: z.enum(ACTIVITIES),
  conflict: z.string().nullable(),
  ...{ pastTheme: z.number(), pastPrefecture: z.number(), pastHere: z.number(), daysTaken: z.number() },
  ...{ daysLeft: z.number().nullable(), hoursLeft: z.number().nullable() },
  /** What municipalities said; no average of fewer than five. Rankings made before they counted have neither. */
  ...{ evaluations: z.number().default(0), rating: z.number().nullable().default(null) },
})
export type Candidate = z.infer<typeof Candidate>

/** Everything a ranking goes by, as it is stored. */
export const Inputs = z.object({
  asked: Asked,
  weights: z.partialRecord(z.enum(REASONS), z.number()),
  candidates: z.array(Candidate),
})
export type Inputs = z.infer<typeof Inputs>
export type Weights = Inputs['weights']

const Ranked = z.object({
  ...{ advisorId: z.string(), rank: z.number(), score: z.number() },
  reasons: z.array(z.object({ key: z.enum(REASONS), count: z.number(), points: z.number() })),
})
const Apart = z.object({ advisorId: z.string(), whys: z.array(z.enum(WHYS)) })

/** A ranking, as it is stored. */
export const Results = z.object({ ranked: z.array(Ranked), apart: z.array(Apart) })
export type Results = z.infer<typeof Results>
