import type pg from 'pg'
import { hashPassword } from '@/lib/actor/password'
import { faultOfPassword } from '@/lib/actor/password-rules'

type NewAdministrator = { letters: string; name: string; signInName: string; password: string }

/** Makes an administrator of a bureau with a password, all or nothing; what stands against it otherwise, in words. */
export async function createAdministrator(client: pg.ClientBase, person: NewAdministrator): Promise<string | null> {
  const signInName = person.signInName.normalize('NFKC').toLowerCase()
  const { rows } = await client.query<{ id: string; name: string }>(
    "SELECT id, name FROM organisations WHERE kind = 'bureau' AND letters = $1",
    [person.letters],
  )
  const [bureau] = rows
  if (!bureau) return `There is no bureau ${person.letters}; has seed:reference run?`
  const fault = faultOfPassword(person.password, [signInName, person.name, bureau.name])
  if (fault) return `The password cannot be used: ${fault}`
  const { rowCount } = await client.query('SELECT FROM users WHERE sign_in_name = $1', [signInName])
  if (rowCount !== 0) return `There is already somebody who signs in as ${signInName}.`

  const hash = await hashPassword(person.password)
  await client.query(
    `WITH person AS (INSERT INTO users (sign_in_name, name) VALUES ($1, $2) RETURNING id),
       post AS (INSERT INTO memberships (user_id, role, organisation_id, bureau_id) SELECT id, 'administrator', $3, $3 FROM person)
     INSERT INTO auth.credentials (user_id, password_hash) SELECT id, $4 FROM person`,
    [signInName, person.name, bureau.id, hash],
  )
  return null
}
