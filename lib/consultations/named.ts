import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { NotFound } from '@/lib/errors'
import { type LockedConsultation, lockByNumber, lockConsultation } from './lock'
import { isNumber } from './number'

/** How a consultation is named in an address: by its receipt number, as a draft by its id. Null for anything else. */
export function namedBy(name: string): { number: string } | { id: string } | null {
  if (isNumber(name)) return { number: name }
  return z.uuid().safeParse(name).success ? { id: name } : null
}

/** Takes the consultation that an address names for a change. */
export async function lockNamed(tx: Tx, name: string): Promise<LockedConsultation> {
  const named = namedBy(name)
  if (!named) throw new NotFound()
  return 'number' in named ? await lockByNumber(tx, named.number) : await lockConsultation(tx, named.id)
}
