import { z } from 'zod'
import type { Bearer } from '@/lib/actor/actor'
import { hashPassword } from '@/lib/actor/password'
import { faultOfPassword } from '@/lib/actor/password-rules'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { useLink as spendLink } from '@/lib/links/use'
import type { AcceptanceInput } from './input'

const Invited = z.object({
  name: z.string(),
  kana: z.string().nullable(),
  phone: z.string().nullable(),
  organisation_name: z.string(),
  valid_from: z.date(),
})

/** Who is invited by a link, where, and from which day; null when there is nothing to accept. */
export async function readInvited(tx: Tx) {
  const [row] = await tx.$queryRaw<
    unknown[]
  >`SELECT name, kana, phone, organisation_name, valid_from FROM auth.invited()`
  return row ? Invited.parse(row) : null
}

/** Signs somebody who was invited up, once: name as he or she writes it, sign-in name and password of his or her choice. */
export async function acceptInvitation(
  tx: Tx,
  bearer: Bearer,
  input: AcceptanceInput,
): Promise<{ done: true } | Refusal> {
  const { name, kana, phone, signInName, password, again } = input
  const invited = await readInvited(tx)
  if (!invited) throw new InvalidTransition('acceptInvitation', 'closed')
  const about = [name, kana ?? '', signInName, invited.organisation_name]
  const fault = faultOfPassword(password, about)
  if (fault) return refuse('password', fault)
  if (password !== again) return refuse('again', 'passwordAgain')
  const hash = await hashPassword(password)
  // Two who choose one name at once: the second waits, and is told that it is taken.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`sign-in name:${signInName}`}, 0))`
  const [row] = await tx.$queryRaw<{ came: string }[]>`
    SELECT auth.accept_invitation(${name}, ${kana}, ${phone}, ${signInName}, ${hash}) AS came`
  if (row?.came === 'taken') return refuse('signInName', 'taken')
  if (row?.came !== 'done') throw new InvalidTransition('acceptInvitation', 'closed')
  await spendLink(tx, bearer, 'invitation')
  return { done: true }
}
