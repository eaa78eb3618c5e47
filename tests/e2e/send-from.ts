import { createConsultation } from '@/tests/factories/consultations'
import { sessionOf } from './sign-in-as'

/** A consultation that one of the portal's people has just handed in; gives its number. Writing one has tests of its own. */
export async function sendFrom(signInName: string, title: string): Promise<string> {
  const { actor } = await sessionOf(signInName)
  const { number } = await createConsultation({ staff: actor, title })
  return number
}
