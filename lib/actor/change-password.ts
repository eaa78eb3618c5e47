import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { type Refusal, refuse } from '@/lib/forms/errors'
import type { Actor } from './actor'
import { hashPassword, isPassword } from './password'
import { faultOfPassword } from './password-rules'

/** Passwords as typed: never trimmed, never kept. */
export const PasswordChangeInput = z.object({
  old: z.string().min(1, 'required').max(1000, 'tooLong'),
  fresh: z.string().min(1, 'required').max(1000, 'tooLong'),
  again: z.string().min(1, 'required').max(1000, 'tooLong'),
})

/** Changes one's own password and ends every session of the person: whoever still holds one has to know the new password. */
export async function changePassword(
  tx: Tx,
  actor: Actor,
  { old, fresh, again }: z.infer<typeof PasswordChangeInput>,
): Promise<{ changed: true } | Refusal> {
  const [row] = await tx.$queryRaw<{ hash: string | null }[]>`SELECT auth.find_own_hash() AS hash`
  if (!(await isPassword(row?.hash ?? null, old))) return refuse('old', 'passwordWrong')
  const fault = faultOfPassword(fresh, await namesOf(tx, actor))
  if (fault) return refuse('fresh', fault)
  if (fresh !== again) return refuse('again', 'passwordAgain')
  await tx.$executeRaw`SELECT auth.set_password(${actor.userId}::uuid, ${await hashPassword(fresh)})`
  await tx.$executeRaw`SELECT auth.revoke_sessions_of(${actor.userId}::uuid)`
  return { changed: true }
}

async function namesOf(tx: Tx, actor: Actor): Promise<string[]> {
  const person = await tx.user.findUniqueOrThrow({
    where: { id: actor.userId },
    select: { signInName: true, name: true, kana: true, mailbox: true },
  })
  const place = await tx.organisation.findUniqueOrThrow({
    where: { id: actor.organisationId },
    select: { name: true, kana: true, nameEn: true, letters: true },
  })
  return [...Object.values(person), ...Object.values(place)].filter((text) => text !== null)
}
