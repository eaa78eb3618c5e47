import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { z } from 'zod'
import { seedHandbooks } from './reference-handbooks'
import { seedPartnerOffices } from './reference-partners'
import { seedPractices } from './reference-practices'
import { seedPriorities } from './reference-priorities'
import { seedProfiles } from './reference-profiles'
import { seedTargets } from './reference-targets'

const Bureau = z.object({
  key: z.string(),
  letters: z.string(),
  name: z.string(),
  nameEn: z.string(),
  phone: z.string().nullable(),
  deskName: z.string().nullable(),
})
const Prefecture = z.object({
  code: z.string(),
  name: z.string(),
  kana: z.string(),
  nameEn: z.string(),
  bureauKey: z.string(),
})
const Municipality = z.object({
  code: z.string(),
  name: z.string(),
  kana: z.string(),
  nameEn: z.string(),
  prefectureCode: z.string(),
  kind: z.string(),
})
const ThemeGroup = z.object({ key: z.string(), name: z.string(), nameEn: z.string(), sort: z.number() })
const Theme = z.object({
  key: z.string(),
  groupKey: z.string(),
  name: z.string(),
  nameEn: z.string(),
  aliases: z.array(z.string()),
  description: z.string().nullable(),
  sort: z.number(),
})
const Menu = z.object({
  key: z.string(),
  parentKey: z.string().nullable(),
  pillar: z.string(),
  kind: z.string(),
  name: z.string(),
  nameEn: z.string(),
  description: z.string(),
  descriptionEn: z.string(),
  choosableAtIntake: z.boolean(),
  followUpMonths: z.array(z.number()),
  askParty: z.string().nullable(),
  themeKeys: z.array(z.string()),
  sort: z.number(),
})

/** Where the first version of the menus begins to hold: this fiscal year. */
const MENUS_FROM = '2026-04-01'

function read<T extends z.ZodType>(file: string, schema: T): z.infer<T>[] {
  return z.array(schema).parse(JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')))
}

/** Writes bureaus, prefectures, municipalities, themes, partner offices, menus, figures and practices; run again it corrects names and adds what is new. */
export async function seedReference(client: pg.Client): Promise<Record<string, number>> {
  await client.query('BEGIN')
  const counts = {
    bureaus: await seedBureaus(client),
    prefectures: await seedPrefectures(client),
    municipalities: await seedMunicipalities(client),
    themes: await seedThemes(client),
    partnerOffices: await seedPartnerOffices(client),
    menus: await seedMenus(client),
    ...(await seedProfiles(client)),
    ...(await seedPractices(client)),
    ...(await seedHandbooks(client)),
    priorityDecisions: await seedPriorities(client),
    ...(await seedTargets(client)),
  }
  await client.query('COMMIT')
  return counts
}

async function seedBureaus(client: pg.Client) {
  const bureaus = read('bureaus.json', Bureau)
  await client.query(
    `INSERT INTO organisations (kind, key, letters, name, name_en)
     SELECT 'bureau', b."key", b.letters, b.name, b."nameEn" FROM jsonb_to_recordset($1) AS b("key" text, letters text, name text, "nameEn" text)
     ON CONFLICT (key) DO UPDATE SET name = excluded.name, name_en = excluded.name_en`,
    [JSON.stringify(bureaus)],
  )
  await client.query(`UPDATE organisations SET bureau_id = id WHERE kind = 'bureau' AND bureau_id IS NULL`)
  await client.query(
    `INSERT INTO bureau_settings (bureau_id, desk_name, desk_phone)
     SELECT o.id, coalesce(b."deskName", '相談専用窓口'), b.phone FROM jsonb_to_recordset($1) AS b("key" text, "deskName" text, phone text) JOIN organisations o ON o.key = b."key"
     ON CONFLICT (bureau_id) DO NOTHING`,
    [JSON.stringify(bureaus)],
  )
  return bureaus.length
}

async function seedPrefectures(client: pg.Client) {
  const prefectures = read('prefectures.json', Prefecture)
  await client.query(
    `INSERT INTO organisations (kind, code, name, kana, name_en, bureau_id, prefecture_code)
     SELECT 'prefecture', p.code, p.name, p.kana, p."nameEn", b.id, p.code
     FROM jsonb_to_recordset($1) AS p(code text, name text, kana text, "nameEn" text, "bureauKey" text) JOIN organisations b ON b.key = p."bureauKey"
     ON CONFLICT (code) DO UPDATE SET name = excluded.name, kana = excluded.kana, name_en = excluded.name_en`,
    [JSON.stringify(prefectures)],
  )
  return prefectures.length
}

async function seedMunicipalities(client: pg.Client) {
  const municipalities = read('municipalities.json', Municipality)
  await client.query(
    `INSERT INTO organisations (kind, code, name, kana, name_en, municipal_kind, bureau_id, prefecture_code)
     SELECT 'municipality', m.code, m.name, m.kana, m."nameEn", m.kind, p.bureau_id, p.code
     FROM jsonb_to_recordset($1) AS m(code text, name text, kana text, "nameEn" text, "prefectureCode" text, kind text)
     JOIN organisations p ON p.code = m."prefectureCode"
     ON CONFLICT (code) DO UPDATE SET name = excluded.name, kana = excluded.kana, name_en = excluded.name_en`,
    [JSON.stringify(municipalities)],
  )
  return municipalities.length
}

async function seedThemes(client: pg.Client) {
  const themes = read('themes.json', Theme)
  await client.query(
    `INSERT INTO theme_groups (key, name, name_en, sort) SELECT g."key", g.name, g."nameEn", g.sort
     FROM jsonb_to_recordset($1) AS g("key" text, name text, "nameEn" text, sort int)
     ON CONFLICT (key) DO UPDATE SET name = excluded.name, name_en = excluded.name_en, sort = excluded.sort`,
    [JSON.stringify(read('theme-groups.json', ThemeGroup))],
  )
  await client.query(
    `INSERT INTO themes (key, group_key, name, name_en, aliases, description, sort)
     SELECT t."key", t."groupKey", t.name, t."nameEn", t.aliases, t.description, t.sort
     FROM jsonb_to_recordset($1) AS t("key" text, "groupKey" text, name text, "nameEn" text, aliases text[], description text, sort int)
     ON CONFLICT (key) DO UPDATE SET group_key = excluded.group_key, name = excluded.name, name_en = excluded.name_en, aliases = excluded.aliases,
       description = excluded.description, sort = excluded.sort`,
    [JSON.stringify(themes)],
  )
  return themes.length
}

async function seedMenus(client: pg.Client) {
  const menus = read('menus.json', Menu)
  await client.query(
    `INSERT INTO menus (key, parent_key, pillar, kind, name, name_en, description, description_en, choosable_at_intake, follow_up_months, ask_party, sort, valid_from)
     SELECT m."key", m."parentKey", m.pillar, m.kind, m.name, m."nameEn", m.description, m."descriptionEn", m."choosableAtIntake", m."followUpMonths", m."askParty", m.sort, $2::date
     FROM jsonb_to_recordset($1) AS m("key" text, "parentKey" text, pillar text, kind text, name text, "nameEn" text, description text, "descriptionEn" text,
       "choosableAtIntake" boolean, "followUpMonths" int[], "askParty" text, sort int)
     ON CONFLICT (key, menu_version, bureau_id) DO NOTHING`,
    [JSON.stringify(menus), MENUS_FROM],
  )
  await client.query(
    `INSERT INTO menu_themes (menu_id, theme_key)
     SELECT menus.id, t FROM jsonb_to_recordset($1) AS m("key" text, "themeKeys" text[]) JOIN menus ON menus.key = m."key" AND menus.menu_version = 1 AND menus.bureau_id IS NULL, unnest(m."themeKeys") t
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(menus)],
  )
  return menus.length
}
