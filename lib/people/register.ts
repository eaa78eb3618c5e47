import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import { hashPassword } from '@/lib/actor/password'
import type { Tx } from '@/lib/db/client'
import { NotPermitted } from '@/lib/errors'
import { Refusal, refuse } from '@/lib/forms/errors'
import { findWorkplace } from './find-workplace'
import { writePost } from './give-post'
import type { PersonInput } from './input'
import { canKeepPeople } from './policy'
import { isGuessable } from './weak-password'

/** Registers a person of the bureau's area with a first post and a first password, which the administrator passes on. */
export async function registerPerson(tx: Tx, actor: Actor, input: PersonInput): Promise<{ id: string } | Refusal> {
  if (!canKeepPeople(actor)) throw new NotPermitted()
  if (input.until && input.until < input.from) return refuse('until', 'order')
  if (isGuessable(input.password, [input.signInName, input.name, input.kana ?? '']))
    return refuse('password', 'passwordEqual')
  const workplace = await findWorkplace(tx, actor, input.role, input.organisation)
  if (workplace instanceof Refusal) return workplace

  const id = randomUUID()
  const { count } = await tx.user.createMany({
    data: {
      id,
      signInName: input.signInName,
      name: input.name,
      kana: input.kana,
      mailbox: input.mailbox,
      phone: input.phone,
    },
    skipDuplicates: true,
  })
  if (count === 0) return refuse('signInName', 'taken')
  await writePost(tx, id, workplace, input)
  await tx.$executeRaw`SELECT auth.set_password(${id}::uuid, ${await hashPassword(input.password)})`
  return { id }
}
