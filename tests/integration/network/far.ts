import type { Actor } from '@/lib/actor/actor'
import { createMember } from '@/tests/factories/network'
import { createBureau } from '@/tests/factories/organisations'

/** A member of another bureau's network. */
export async function farFrom(): Promise<Actor> {
  return await createMember(await createBureau())
}
