import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'

/** Notes that somebody from outside the asking organisation has read a consultation: once per person, record and day. */
export async function logAccess(
  tx: Tx,
  actor: Actor,
  consultation: { id: string; askingOrganisationId: string; bureauId: string },
): Promise<void> {
  if (actor.organisationId === consultation.askingOrganisationId) return
  await tx.$executeRaw`
    INSERT INTO access_log (consultation_id, bureau_id, user_id, membership_id, read_on)
    VALUES (${consultation.id}::uuid, ${consultation.bureauId}::uuid, ${actor.userId}::uuid,
      ${actor.membershipId}::uuid, app.today())
    ON CONFLICT DO NOTHING`
}
