import { z } from 'zod'
import { many, orNothing, ticked, version } from '@/lib/forms/fields'
import { freeText, japaneseDate, personName, singleLine } from '@/lib/japanese/input'
import { AWARD_RESULTS, type AwardResult } from './states'

const text = (most: number) => freeText().max(most, 'tooLong')
const line = (most: number) => singleLine().max(most, 'tooLong')
const day = () => japaneseDate().min(1, 'required')

/** So many criteria are asked for at most. */
export const CRITERIA_AT_MOST = 6
export type TypedCriterion = { position: number; name: string; weight: string; description: string }

const SHAPE = {
  title: line(100).min(1, 'required'),
  fiscalYear: z.coerce.number('choose').int('choose').min(2019, 'choose').max(2100, 'choose'),
  body: text(3000).default(''),
  matterId: orNothing(z.uuid('choose')),
  groupName: line(80).min(1, 'required'),
  nominationsDue: day(),
  selectionOn: day(),
  awardOn: japaneseDate().default(''),
  certificate: text(600).min(1, 'required'),
}

/** A call for the award as typed: what is asked for, its days, and the criteria by which it is scored. */
export const AwardCallInput = z
  .looseObject(SHAPE)
  .transform(({ title, fiscalYear, body, matterId, groupName, certificate, ...rest }) => {
    const { nominationsDue, selectionOn, awardOn, ...typed } = rest
    return {
      words: { title, fiscalYear, body, matterId, groupName, certificate },
      days: { nominationsDue, selectionOn, awardOn },
      criteria: criteriaIn(typed),
    }
  })
export type AwardCallInput = z.infer<typeof AwardCallInput>

/** The same as one saw and changed it. */
export const AwardChangeInput = z
  .looseObject({ version: version() })
  .transform(({ version: seen, ...typed }, context) => {
    const call = AwardCallInput.safeParse(typed)
    if (call.success) return { ...call.data, version: seen }
    for (const issue of call.error.issues) context.addIssue({ ...issue, code: 'custom' })
    return z.NEVER
  })
export type AwardChangeInput = z.infer<typeof AwardChangeInput>

function criteriaIn(typed: Record<string, unknown>): TypedCriterion[] {
  const textOf = (name: string) =>
    line(300)
      .catch('')
      .parse(typed[name] ?? '')
  return Array.from({ length: CRITERIA_AT_MOST }, (_, at) => {
    const row = `criterion${at + 1}`
    const [name, weight] = [textOf(`${row}_name`), textOf(`${row}_weight`).normalize('NFKC')]
    return { position: at + 1, name, weight, description: textOf(`${row}_description`) }
  }).filter(({ name, weight, description }) => `${name}${weight}${description}` !== '')
}

/** The days of a call that is under way. */
export const AwardDaysInput = z.object({
  nominationsDue: day(),
  selectionOn: day(),
  awardOn: japaneseDate().default(''),
  version: version(),
})
export type AwardDaysInput = z.infer<typeof AwardDaysInput>

/** A press of a button on the call that was looked at. */
export const SeenAward = z.object({ version: version() })
export type SeenAward = z.infer<typeof SeenAward>

/** Which offices are told when a call is opened: the municipalities of these prefectures, and the prefectures themselves. */
export const OpenAwardInput = SeenAward.extend({ prefectures: many(20) })
export type OpenAwardInput = z.infer<typeof OpenAwardInput>

/** Which members of the working group score. */
export const JudgesInput = z.object({ members: many(50).pipe(z.array(z.uuid('choose')).min(1, 'choose')) })
export type JudgesInput = z.infer<typeof JudgesInput>
/** Why a member need not score. */
export const ExcuseInput = z.object({ reason: text(500).min(1, 'required') })
export type ExcuseInput = z.infer<typeof ExcuseInput>

/** A nomination: a practice of the library, or one that is not there yet with its municipality and words. */
export const NominationInput = z.object({
  practiceId: orNothing(z.uuid('choose')),
  municipality: line(80).default(''),
  nominated: line(100).default(''),
  summary: text(3000).default(''),
  why: text(2000).min(1, 'required'),
  agrees: ticked(),
})
export type NominationInput = z.infer<typeof NominationInput>

/** Whether a municipality agrees to being named in public, and who said so. */
export const ConsentInput = z.object({
  consent: z.enum(['given', 'refused'], 'choose'),
  saidBy: personName().max(80, 'tooLong').default(''),
})
export type ConsentInput = z.infer<typeof ConsentInput>

/** One member's points 1 to 5 for each criterion, as `points.<criterion>`, and a comment. */
export const ScoreInput = z
  .looseObject({ words: text(2000).default(''), version: z.coerce.number().int().min(0) })
  .transform(({ words, version: seen, ...typed }) => ({ words, version: seen, points: pointsIn(typed) }))
export type ScoreInput = z.infer<typeof ScoreInput>

/** 利害関係: how the member is bound to the municipality. */
export const ConflictInput = z.object({ relation: text(500).min(1, 'required') })
export type ConflictInput = z.infer<typeof ConflictInput>

/** The result of each nomination as `result.<nomination>` and `reason.<nomination>`, the day and the minutes. */
export const AwardDecisionInput = z
  .looseObject({ decidedOn: day(), minutesId: z.uuid('choose') })
  .transform(({ decidedOn, minutesId, ...typed }) => ({ decidedOn, minutesId, results: resultsIn(typed) }))
export type AwardDecisionInput = z.infer<typeof AwardDecisionInput>

function pointsIn(typed: Record<string, unknown>): Map<string, number> {
  const points = Object.entries(typed).flatMap(([name, value]) => {
    const given = Number(value)
    const isPoint = name.startsWith('points.') && Number.isInteger(given) && given >= 1 && given <= 5
    return isPoint ? [[name.slice('points.'.length), given] as const] : []
  })
  return new Map(points)
}

function resultsIn(typed: Record<string, unknown>): Map<string, { result: AwardResult; reason: string }> {
  const results = Object.entries(typed).flatMap(([name, value]) => {
    const result = name.startsWith('result.') ? AWARD_RESULTS.find((known) => known === value) : undefined
    const id = name.slice('result.'.length)
    const reason = text(1000)
      .catch('')
      .parse(typed[`reason.${id}`] ?? '')
    return result ? [[id, { result, reason }] as const] : []
  })
  return new Map(results)
}
