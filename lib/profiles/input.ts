import { z } from 'zod'
import { orNothing } from '@/lib/forms/fields'
import { freeText, japaneseDate, singleLine } from '@/lib/japanese/input'
import { figure, signedAmount } from './amounts'
import { CAPACITY_ITEMS, CAPACITY_STANDINGS } from './capacity-items'
import { FIGURE_KINDS, type FigureKind } from './figure-kinds'
import { COST_STANDINGS, OPERATIONS, PLAN_ITEMS, PLAN_STANDINGS, RESOURCE_KINDS } from './states'

const line = (most: number) => singleLine().max(most, 'tooLong')
const text = (most: number) => freeText().max(most, 'tooLong')
const area = () => orNothing(z.uuid('choose'))

const eachFigure = Object.fromEntries(FIGURE_KINDS.map(({ key, decimals }) => [key, figure(decimals)]))

/** Figures as of one day from one source; those left empty stay as they are. */
export const FiguresInput = z
  .object({
    asOf: japaneseDate().min(1, 'required'),
    source: line(200).min(1, 'required'),
    note: line(200).default(''),
    areaId: area(),
  })
  .and(z.object(eachFigure).transform((typed) => ({ figures: readTyped(typed) })))
export type FiguresInput = z.infer<typeof FiguresInput>

function readTyped(typed: Record<string, unknown>): { kind: FigureKind; value: number }[] {
  return FIGURE_KINDS.flatMap(({ key }) => {
    const value = typed[key]
    return typeof value === 'number' ? [{ kind: key, value }] : []
  })
}

/** 受援体制: for each item how it stands, with a remark. */
export const CapacityInput = z
  .object({ checkedOn: japaneseDate().min(1, 'required'), remark: text(2000).default('') })
  .and(
    z
      .object(
        Object.fromEntries(
          CAPACITY_ITEMS.flatMap((item) => [
            [item, z.enum(CAPACITY_STANDINGS, 'choose')],
            [`${item}_note`, text(1000).default('')],
          ]),
        ),
      )
      .transform((answers) => ({ answers: z.record(z.string(), z.string()).parse(answers) })),
  )
export type CapacityInput = z.infer<typeof CapacityInput>

/** A new 日常生活圏域. */
export const AreaInput = z.object({ name: line(80).min(1, 'required'), note: line(300).default('') })

/** A change of an area; with a last day it is shown no more where one chooses. */
export const AreaChangeInput = AreaInput.extend({
  version: z.coerce.number().int().positive(),
  endedOn: orNothing(japaneseDate()),
})

/** A centre or coordinator. */
export const ResourceInput = z.object({
  resourceKind: z.enum(RESOURCE_KINDS, 'choose'),
  resourceName: line(120).min(1, 'required'),
  resourceAreaId: area(),
  operation: z.enum(OPERATIONS, 'choose').default('unknown'),
  resourceNote: line(300).default(''),
})

/** 個別協議 of one fiscal year; amounts in thousands of yen. Version 0: the year is written for the first time. */
export const CostInput = z.object({
  fiscalYear: z.coerce.number('choose').int().min(2000, 'choose').max(2100, 'choose'),
  amount: figure(0),
  ceiling: figure(0),
  excess: signedAmount(),
  standing: z.enum(COST_STANDINGS, 'choose'),
  result: text(2000).default(''),
  measures: text(4000).default(''),
  costSource: line(200).min(1, 'required'),
  version: z.coerce.number().int().min(0),
})
export type CostInput = z.infer<typeof CostInput>

/** The 16 common items: how far the municipality is with each. */
export const PlanMarksInput = z
  .object({
    ...Object.fromEntries(
      PLAN_ITEMS.flatMap((number) => [
        [`item${number}`, orNothing(z.enum(PLAN_STANDINGS, 'choose'))],
        [`note${number}`, line(300).default('')],
      ]),
    ),
    seen: line(40).default(''),
  })
  .transform((typed) => ({
    seen: String(typed.seen ?? ''),
    marks: PLAN_ITEMS.map((number) => ({
      number,
      standing: PLAN_STANDINGS.find((standing) => standing === typed[`item${number}`]) ?? null,
      note: String(typed[`note${number}`] ?? ''),
    })),
  }))
export type PlanMarksInput = z.infer<typeof PlanMarksInput>
