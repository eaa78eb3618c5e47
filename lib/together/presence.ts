import type { Actor } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import { canTriage } from '@/lib/consultations/policy'
import { takeAtDesk } from '@/lib/consultations/take-at-desk'
import type { Tx } from '@/lib/db/client'

/** A page says every minute that it is still open; one that has missed two is taken for closed. */
const FADES_AFTER_SECONDS = 150

/** Notes that this person has the consultation open now, and gives the names of the colleagues who have it open too. */
export async function bePresent(tx: Tx, actor: Actor, number: string): Promise<string[]> {
  const consultation = await takeAtDesk(tx, actor, number, canTriage, 'presence')
  const { consultationId, askingOrganisationId, bureauId, prefectureCode } = ownedBy(consultation)
  await tx.$executeRaw`
    INSERT INTO presences (user_id, consultation_id, asking_organisation_id, bureau_id, prefecture_code, seen_at)
    VALUES (${actor.userId}::uuid, ${consultationId}::uuid, ${askingOrganisationId}::uuid, ${bureauId}::uuid, ${prefectureCode}, app.now())
    ON CONFLICT (consultation_id, user_id) DO UPDATE SET seen_at = excluded.seen_at`
  return await listPresent(tx, actor, consultationId)
}

/** The colleagues who have the consultation open just now, oneself aside. */
export async function listPresent(tx: Tx, actor: Actor, consultationId: string): Promise<string[]> {
  const present = await tx.$queryRaw<{ name: string }[]>`
    SELECT u.name FROM presences p JOIN users u ON u.id = p.user_id
    WHERE p.consultation_id = ${consultationId}::uuid AND p.user_id <> ${actor.userId}::uuid
      AND p.seen_at BETWEEN app.now() - ${FADES_AFTER_SECONDS}::int * interval '1 second' AND app.now() + interval '1 minute'
    ORDER BY u.name`
  return present.map(({ name }) => name)
}
