import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { z } from 'zod'

const PartnerOffice = z.object({
  key: z.string(),
  name: z.string(),
  nameEn: z.string(),
  ministry: z.string().nullable(),
  bureauKey: z.string(),
  themeKeys: z.array(z.string()),
  fields: z.array(z.string()),
  prefectureCodes: z.array(z.string()),
  works: z.array(
    z.object({ fiscalYear: z.number(), heldOn: z.string().nullable(), title: z.string(), note: z.string() }),
  ),
})

/**
 * Writes the ministries' regional offices with their themes, territories and what was done together. What a desk has
 * changed in the directory since stays as the desk has it.
 */
export async function seedPartnerOffices(client: pg.Client): Promise<number> {
  const text = readFileSync(join(import.meta.dirname, 'partner-offices.json'), 'utf8')
  const offices = JSON.stringify(z.array(PartnerOffice).parse(JSON.parse(text)))
  await client.query(
    `INSERT INTO organisations (kind, key, name, name_en, ministry, fields, bureau_id)
     SELECT 'partner_office', p."key", p.name, p."nameEn", p.ministry, p.fields, b.id
     FROM jsonb_to_recordset($1) AS p("key" text, name text, "nameEn" text, ministry text, fields text[], "bureauKey" text) JOIN organisations b ON b.key = p."bureauKey"
     ON CONFLICT (key) DO UPDATE SET name = excluded.name, name_en = excluded.name_en, ministry = excluded.ministry, fields = excluded.fields`,
    [offices],
  )
  await client.query(
    `INSERT INTO partner_themes (organisation_id, theme_key)
     SELECT o.id, t FROM jsonb_to_recordset($1) AS p("key" text, "themeKeys" text[]) JOIN organisations o ON o.key = p."key", unnest(p."themeKeys") t
     WHERE NOT EXISTS (SELECT FROM directory_changes d WHERE d.organisation_id = o.id AND d.theme_key = t)
     ON CONFLICT DO NOTHING`,
    [offices],
  )
  await client.query(
    `INSERT INTO partner_territories (organisation_id, area_code)
     SELECT o.id, c FROM jsonb_to_recordset($1) AS p("key" text, "prefectureCodes" text[]) JOIN organisations o ON o.key = p."key", unnest(p."prefectureCodes") c
     WHERE NOT EXISTS (SELECT FROM directory_changes d WHERE d.organisation_id = o.id AND d.area_code = c)
     ON CONFLICT DO NOTHING`,
    [offices],
  )
  await client.query(
    `INSERT INTO joint_works (organisation_id, bureau_id, fiscal_year, held_on, title, note, written_by_name)
     SELECT o.id, o.bureau_id, w."fiscalYear", w."heldOn", w.title, w.note, ''
     FROM jsonb_to_recordset($1) AS p("key" text, works jsonb) JOIN organisations o ON o.key = p."key",
       jsonb_to_recordset(p.works) AS w("fiscalYear" int, "heldOn" date, title text, note text)
     WHERE NOT EXISTS (SELECT FROM joint_works j WHERE j.organisation_id = o.id AND j.title = w.title)`,
    [offices],
  )
  return JSON.parse(offices).length
}
