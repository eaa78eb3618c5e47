import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { hashPassword } from '@/lib/actor/password'
import { DEMO_ACCOUNTS, DEMO_BODIES, DEMO_PASSWORD } from './demo-accounts'

/** A town that has a sample consultation but no account of its own: somebody without a password writes for it. */
export type SampleTown = { code: string; section: string }

/** Bodies, accounts with the demo's password, and passwordless sample staff; everything marked 見本. */
export async function seedPeople(client: pg.Client, towns: readonly SampleTown[]) {
  for (const body of DEMO_BODIES)
    await client.query(
      `INSERT INTO organisations (kind, key, name, name_en, bureau_id, is_sample)
       SELECT $1, $2, $3, $4, b.id, true FROM organisations b WHERE b.key = 'kyushu'`,
      [body.kind, body.key, body.name, body.nameEn],
    )
  const hash = await hashPassword(DEMO_PASSWORD)
  for (const account of DEMO_ACCOUNTS) {
    const userId = await addUser(client, account.signInName, account.name, account.kana)
    await client.query('INSERT INTO auth.credentials (user_id, password_hash) VALUES ($1, $2)', [userId, hash])
    for (const post of account.posts) await addPost(client, userId, post)
  }
  for (const town of towns) {
    const userId = await addUser(client, `staff-${town.code}@demo.test`, '見本 職員', 'みほん しょくいん')
    await addPost(client, userId, { role: 'municipal_staff', organisation: town.code, section: town.section })
  }
}

async function addUser(client: pg.Client, signInName: string, name: string, kana: string): Promise<string> {
  const id = randomUUID()
  await client.query(
    `INSERT INTO users (id, sign_in_name, name, kana, mailbox, is_sample) VALUES ($1, $2, $3, $4, $5, true)`,
    [id, signInName, name, kana, signInName],
  )
  return id
}

type Post = { role: string; organisation: string; section?: string; isAccountManager?: boolean }

async function addPost(client: pg.Client, userId: string, post: Post) {
  const { rows } = await client.query<{ id: string; bureau_id: string; prefecture_code: string | null }>(
    'SELECT id, bureau_id, prefecture_code FROM organisations WHERE code = $1 OR key = $1',
    [post.organisation],
  )
  const [organisation] = rows
  if (!organisation) throw new Error(`no organisation ${post.organisation}`)
  const sectionId = post.section ? await findOrAddSection(client, organisation, post) : null
  await client.query(
    `INSERT INTO memberships (user_id, role, organisation_id, bureau_id, prefecture_code, section_id, section_label, is_account_manager, valid_from)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '2025-04-01')`,
    [
      userId,
      post.role,
      organisation.id,
      organisation.bureau_id,
      organisation.prefecture_code,
      sectionId,
      post.section ?? null,
      post.isAccountManager ?? false,
    ],
  )
}

async function findOrAddSection(
  client: pg.Client,
  organisation: { id: string; bureau_id: string; prefecture_code: string | null },
  post: Post,
) {
  const known = await client.query<{ id: string }>('SELECT id FROM sections WHERE organisation_id = $1 AND name = $2', [
    organisation.id,
    post.section,
  ])
  if (known.rows[0]) return known.rows[0].id
  const id = randomUUID()
  await client.query(
    `INSERT INTO sections (id, organisation_id, bureau_id, prefecture_code, name, mailbox, valid_from) VALUES ($1, $2, $3, $4, $5, $6, '2025-04-01')`,
    [
      id,
      organisation.id,
      organisation.bureau_id,
      organisation.prefecture_code,
      post.section,
      `section-${post.organisation}@demo.test`,
    ],
  )
  return id
}
