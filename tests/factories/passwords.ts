import type { Actor } from '@/lib/actor/actor'
import { hashPassword } from '@/lib/actor/password'
import { ownerQuery, ownerRow } from './owner'

export const TEST_PASSWORD = '湯のみ茶わんと青い自転車 27台'

/** Gives a person a password; gives back the name to sign in with. */
export async function givePassword(actor: Actor, password = TEST_PASSWORD): Promise<string> {
  await ownerQuery(
    'INSERT INTO auth.credentials (user_id, password_hash) VALUES ($1, $2) ON CONFLICT (user_id) DO UPDATE SET password_hash = excluded.password_hash',
    [actor.userId, await hashPassword(password)],
  )
  const row = await ownerRow<{ sign_in_name: string }>('SELECT sign_in_name FROM users WHERE id = $1', [actor.userId])
  return row.sign_in_name
}
