import { z } from 'zod'
import type { Bearer } from '@/lib/actor/actor'
import { hashPassword } from '@/lib/actor/password'
import { faultOfPassword } from '@/lib/actor/password-rules'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { useLink as spendLink } from '@/lib/links/use'

/** Passwords as typed: never trimmed, never kept. */
export const ChoiceInput = z.object({
  password: z.string().min(1, 'required').max(1000, 'tooLong'),
  again: z.string().min(1, 'required').max(1000, 'tooLong'),
})

const Choosing = z.object({
  name: z.string(),
  kana: z.string().nullable(),
  sign_in_name: z.string(),
  mailbox: z.string().nullable(),
})

/** Whose new password a link is for; null when there is none to choose any more. */
export async function readChoosing(tx: Tx) {
  const [row] = await tx.$queryRaw<unknown[]>`SELECT name, kana, sign_in_name, mailbox FROM auth.choosing()`
  return row ? Choosing.parse(row) : null
}

/** Takes the new password of the bearer of a link, once; the account and its sign-in name stay as they are. */
export async function choosePassword(
  tx: Tx,
  bearer: Bearer,
  { password, again }: z.infer<typeof ChoiceInput>,
): Promise<{ done: true } | Refusal> {
  const choosing = await readChoosing(tx)
  if (!choosing) throw new InvalidTransition('choosePassword', 'closed')
  const about = Object.values(choosing).filter((text) => text !== null)
  const fault = faultOfPassword(password, about)
  if (fault) return refuse('password', fault)
  if (password !== again) return refuse('again', 'passwordAgain')
  const hash = await hashPassword(password)
  const [row] = await tx.$queryRaw<{ came: string }[]>`SELECT auth.choose_password(${hash}) AS came`
  if (row?.came !== 'done') throw new InvalidTransition('choosePassword', 'closed')
  await spendLink(tx, bearer, 'new_password')
  return { done: true }
}
