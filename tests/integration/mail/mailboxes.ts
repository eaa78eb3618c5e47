import type { Actor } from '@/lib/actor/actor'
import { asSystem } from '@/lib/jobs/as-system'
import { ownerQuery } from '@/tests/factories/owner'

/** Mails made so far, oldest first, as the worker sees them. */
export async function allMails() {
  return await asSystem((tx) => tx.mail.findMany({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }))
}

/** Gives a person another name, as an administrator would. */
export async function rename({ userId }: Actor, name: string) {
  await ownerQuery('UPDATE users SET name = $2 WHERE id = $1', [userId, name])
}
