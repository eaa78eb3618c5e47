import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { z } from 'zod'

const Figure = z.object({
  code: z.string().nullable(),
  kind: z.string(),
  value: z.number(),
  asOf: z.string().nullable(),
  asOfText: z.string(),
  source: z.string(),
  note: z.string(),
})
const Cost = z.object({
  code: z.string(),
  fiscalYear: z.number(),
  excess: z.number(),
  measures: z.string(),
  source: z.string(),
})
const Grant = z.object({
  key: z.string(),
  name: z.string(),
  nameEn: z.string(),
  description: z.string(),
  askers: z.array(z.string()),
  sort: z.number(),
})
const PlanItem = z.object({ number: z.number(), name: z.string(), nameEn: z.string(), themeKeys: z.array(z.string()) })

/** Whoever reads them sees that nobody of an office typed them. */
const AUTHOR = '公表資料'

function read<T extends z.ZodType>(file: string, schema: T): z.infer<T>[] {
  return z.array(schema).parse(JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')))
}

/** Writes grants, the 16 common items of the local welfare plan, and the figures that public documents give; what an office has entered for the same day stays. */
export async function seedProfiles(client: pg.Client) {
  return {
    welfarePlanItems: await seedPlanItems(client),
    figures: await seedFigures(client),
    costConsultations: await seedCosts(client),
    grants: await seedGrants(client),
  }
}

async function seedPlanItems(client: pg.Client) {
  const items = read('welfare-plan-items.json', PlanItem)
  await client.query(
    `INSERT INTO welfare_plan_items (number, name, name_en, theme_keys)
     SELECT i.number, i.name, i."nameEn", i."themeKeys" FROM jsonb_to_recordset($1) AS i(number int, name text, "nameEn" text, "themeKeys" text[])
     ON CONFLICT (number) DO UPDATE SET name = excluded.name, name_en = excluded.name_en, theme_keys = excluded.theme_keys`,
    [JSON.stringify(items)],
  )
  return items.length
}

async function seedFigures(client: pg.Client) {
  const figures = read('figures.json', Figure)
  await client.query(
    `INSERT INTO figures (scope, organisation_id, bureau_id, prefecture_code, kind, value, as_of, as_of_text, source, note, author_name, author_side)
     SELECT coalesce(o.kind, 'nation'), o.id, o.bureau_id, o.prefecture_code, f.kind, f.value, f."asOf"::date, f."asOfText", f.source, f.note, $2, 'document'
     FROM jsonb_to_recordset($1) AS f(code text, kind text, value float8, "asOf" text, "asOfText" text, source text, note text)
     LEFT JOIN organisations o ON o.code = f.code
     WHERE NOT EXISTS (SELECT FROM figures h WHERE h.organisation_id IS NOT DISTINCT FROM o.id AND h.area_id IS NULL AND h.kind = f.kind
       AND h.as_of IS NOT DISTINCT FROM f."asOf"::date AND h.scope = coalesce(o.kind, 'nation'))`,
    [JSON.stringify(figures), AUTHOR],
  )
  return figures.length
}

async function seedCosts(client: pg.Client) {
  const costs = read('cost-consultations.json', Cost)
  await client.query(
    `INSERT INTO cost_consultations (organisation_id, bureau_id, prefecture_code, fiscal_year, excess, standing, measures, source, author_name, author_side)
     SELECT o.id, o.bureau_id, o.prefecture_code, c."fiscalYear", c.excess, 'not_judged', c.measures, c.source, $2, 'document'
     FROM jsonb_to_recordset($1) AS c(code text, "fiscalYear" int, excess int, measures text, source text) JOIN organisations o ON o.code = c.code
     ON CONFLICT (organisation_id, fiscal_year) DO NOTHING`,
    [JSON.stringify(costs), AUTHOR],
  )
  return costs.length
}

async function seedGrants(client: pg.Client) {
  const grants = read('grants.json', Grant)
  await client.query(
    `INSERT INTO grants (key, name, name_en, description, askers, sort)
     SELECT g."key", g.name, g."nameEn", g.description, g.askers, g.sort
     FROM jsonb_to_recordset($1) AS g("key" text, name text, "nameEn" text, description text, askers text[], sort int)
     ON CONFLICT (key) DO UPDATE SET name = excluded.name, name_en = excluded.name_en, description = excluded.description, askers = excluded.askers, sort = excluded.sort`,
    [JSON.stringify(grants)],
  )
  return grants.length
}
