import type { Actor } from '@/lib/actor/actor'

type Asked = { addresseeRole: string; addresseeOrganisationId: string | null; addresseeUserId: string | null }

/** Answer a request: the person asked, or, when an organisation was asked, anybody of it in that role. */
export function canAnswerRequest(actor: Actor, request: Asked): boolean {
  if (actor.role !== request.addresseeRole) return false
  if (request.addresseeUserId) return request.addresseeUserId === actor.userId
  return request.addresseeOrganisationId === actor.organisationId
}
