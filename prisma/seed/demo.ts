import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { z } from 'zod'
import { beginDraft, saveContact, saveSituation, saveTrouble, saveWishes } from '@/lib/consultations/draft'
import { submitConsultation } from '@/lib/consultations/submit'
import { asActor } from '@/lib/db/as-actor'
import { database } from '@/lib/db/client'
import { environment } from '@/lib/env'
import { Refusal } from '@/lib/forms/errors'
import { DEMO_ACCOUNTS } from './demo-accounts'
import { actorAt } from './demo-actors'
import { seedPeople } from './demo-people'

const Sample = z.object({
  id: z.string(),
  title: z.string(),
  municipalityCode: z.string().nullable(),
  onBehalfOfCode: z.string().nullable(),
  sectionName: z.string(),
  channel: z.string(),
  stage: z.enum(['considering', 'preparing', 'trial', 'running_review']).nullable(),
  themeKeys: z.array(z.string()),
  menuKeys: z.array(z.string()),
  currentState: z.string(),
  problem: z.string(),
  wants: z.string(),
})
type Sample = z.infer<typeof Sample>

/** Days before today on which each sample consultation reaches the desk. */
const DAYS_AGO = [225, 12, 60, 34, 150, 18, 7, 190, 25, 3, 100, 45, 1, 75, 5, 28]

/** Plays the sample consultations through the real verbs, spread over the last months. */
export default async function seedDemo(): Promise<void> {
  const { DATABASE_OWNER_URL, MADOGUCHI_DEMO } = environment()
  if (!MADOGUCHI_DEMO || !DATABASE_OWNER_URL) throw new Error('the scenario is for the demo alone')
  const client = new pg.Client(DATABASE_OWNER_URL)
  await client.connect()
  try {
    const samples = z
      .array(Sample)
      .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'consultations.json'), 'utf8')))
    await seedPeople(client, townsWithoutAccount(samples))
    await assignOfficers(client)
    const inOrder = samples
      .map((sample, index) => ({ sample, daysAgo: DAYS_AGO[index] ?? index }))
      .sort((a, b) => b.daysAgo - a.daysAgo)
    for (const { sample, daysAgo } of inOrder) await send(client, sample, officeHour(daysAgo))
  } finally {
    await client.end()
    await database().$disconnect()
  }
}

function townsWithoutAccount(samples: readonly Sample[]) {
  const known = new Set(DEMO_ACCOUNTS.flatMap(({ posts }) => posts.map(({ organisation }) => organisation)))
  const towns = new Map<string, string>()
  for (const { municipalityCode, sectionName } of samples)
    if (municipalityCode && !known.has(municipalityCode)) towns.set(municipalityCode, sectionName)
  return [...towns].map(([code, section]) => ({ code, section }))
}

/** Ten in the morning, Japan time, so many days ago. */
function officeHour(daysAgo: number): Date {
  const day = new Date(Date.now() - daysAgo * 86_400_000 + 9 * 3_600_000).toISOString().slice(0, 10)
  return new Date(`${day}T10:00:00+09:00`)
}

async function assignOfficers(client: pg.Client) {
  await client.query(
    `INSERT INTO assignments (organisation_id, bureau_id, membership_id, kind, valid_from, set_by_name)
     SELECT o.id, o.bureau_id, m.id, 'officer', '2025-04-01', '博多 管'
     FROM organisations o
     JOIN users u ON u.sign_in_name = CASE WHEN o.prefecture_code IN ('430005', '460001', '440001') THEN 'officer@demo.test' ELSE 'officer2@demo.test' END
     JOIN memberships m ON m.user_id = u.id
     JOIN organisations b ON b.id = o.bureau_id AND b.key = 'kyushu'
     WHERE o.kind IN ('municipality', 'prefecture') AND o.prefecture_code <> '420000'`,
  )
}

async function send(client: pg.Client, sample: Sample, at: Date): Promise<string> {
  const account = DEMO_ACCOUNTS.find(({ posts }) =>
    posts.some(({ organisation }) => organisation === sample.municipalityCode),
  )
  const onBehalf = sample.municipalityCode === null
  const signInName = onBehalf
    ? 'officer@demo.test'
    : (account?.signInName ?? `staff-${sample.municipalityCode}@demo.test`)
  const actor = await actorAt(client, signInName, at)
  const ids = await client.query<{ id: string }>('SELECT id FROM menus WHERE key = ANY($1)', [sample.menuKeys])
  const asking = await client.query<{ id: string }>('SELECT id FROM organisations WHERE code = $1', [
    sample.municipalityCode ?? sample.onBehalfOfCode,
  ])
  return await asActor(actor, async (tx) => {
    const { id } = await beginDraft(tx, actor, {
      form: 'full',
      askingOrganisationId: asking.rows[0]?.id,
      channel: onBehalf ? sample.channel : 'portal',
      isSample: true,
      ...(onBehalf ? { calledAt: at, callerName: '見本 職員' } : {}),
    })
    await saveTrouble(tx, actor, id, { title: sample.title, themeKeys: sample.themeKeys, stage: sample.stage })
    await saveSituation(tx, actor, id, { body: `${sample.currentState}\n${sample.problem}` })
    await saveWishes(tx, actor, id, { wishes: sample.wants, menuIds: ids.rows.map((row) => row.id), desiredBy: null })
    const sharedWithPrefecture = ['c01', 'c02', 'c10', 'c17', 'c18'].includes(sample.id)
    await saveContact(tx, actor, id, {
      sectionName: sample.sectionName,
      contactName: onBehalf ? '見本 職員' : actor.name,
      contactPhone: '000-000-0000',
      contactMailbox: `contact-${sample.id}@demo.test`,
      sharedWithPrefecture,
    })
    const sent = await submitConsultation(tx, actor, id)
    if (sent instanceof Refusal) throw new Error(`${sample.id} was refused`)
    return sent.number
  })
}
