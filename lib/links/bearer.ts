import { cookies } from 'next/headers'
import type { Bearer } from '@/lib/actor/actor'
import { environment } from '@/lib/env'
import { readToken } from './token'

/** Whoever holds the token, or null when we never made it. Whether the link still works is in `readLink`. */
export async function bearerOf(token: string): Promise<Bearer | null> {
  const linkId = readToken(token)
  if (!linkId) return null
  const clock = environment().MADOGUCHI_DEMO ? (await cookies()).get('madoguchi-clock')?.value : undefined
  return { kind: 'link', linkId, ...(clock && !Number.isNaN(Date.parse(clock)) ? { clock } : {}) }
}
