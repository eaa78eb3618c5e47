import { ownedBy } from '@/lib/consultations/owned'
import { asActor } from '@/lib/db/as-actor'
import { createConsultation, createDraft } from '@/tests/factories/consultations'
import type { Municipality } from '@/tests/factories/organisations'
import { ownerRow } from '@/tests/factories/owner'
import { staffOf } from '@/tests/factories/people'
import { AWARD_CANARY, leaveAwards } from './crawl-awards'
import { writeEverywhere } from './crawl-canary-rows'
import { visitorOf } from './crawl-people'
import { leavePractices, PRACTICE_CANARY } from './crawl-practices'
import { leaveTellings, TELLING_CANARY } from './crawl-tellings'

/** Texts that only the named roles of the demo's own bureau may ever be sent. */
export const CANARIES: Record<string, readonly string[]> = {
  遠方の秘密7391: [],
  近隣の秘密2846: ['officer', 'manager'],
  下書きの秘密4107: [],
  内部の秘密5512: ['officer', 'manager'],
  [PRACTICE_CANARY]: ['officer', 'manager'],
  [AWARD_CANARY]: ['officer', 'manager'],
  [TELLING_CANARY]: ['officer', 'manager'],
}

/** Puts the texts where nobody else may see them: a far and a near town, a draft, and the desk's own note. */
export async function releaseCanaries(): Promise<void> {
  const far = await staffOf(await townOf('131016'))
  const near = await staffOf(await townOf('434281'))
  await createConsultation({ staff: far, title: '遠方の秘密7391', body: '遠方の秘密7391' })
  const neighbour = await createConsultation({ staff: near, title: '近隣の秘密2846', body: '近隣の秘密2846' })
  await createDraft({ staff: near, title: '下書きの秘密4107', body: '下書きの秘密4107' })
  const [staff, officer] = await Promise.all([visitorOf('municipal_staff'), visitorOf('officer')])
  if (!staff.actor || !officer.actor) throw new Error('the demo has no town and no desk')
  await writeEverywhere(officer.actor, near, neighbour, '近隣の秘密2846')
  await leavePractices(near, officer.actor)
  await leaveAwards(near, officer.actor)
  await leaveTellings(near, officer.actor)
  await createDraft({ staff: staff.actor, title: '書きかけの相談' })
  const { id } = await createConsultation({ staff: staff.actor, title: '県と共有する相談', sharedWithPrefecture: true })
  await asActor(officer.actor, async (tx) => {
    const consultation = await tx.consultation.findUniqueOrThrow({ where: { id } })
    const author = { authorName: '窓口 花子', authorSide: 'desk', occurredAt: new Date() }
    await tx.dialogueEntry.createMany({
      data: { ...ownedBy(consultation), ...author, kind: 'note', audience: 'internal', body: '内部の秘密5512' },
    })
  })
}

async function townOf(code: string): Promise<Municipality> {
  return await ownerRow<Municipality>(
    `SELECT id, kind, name, name_en AS "nameEn", bureau_id AS "bureauId", prefecture_code AS "prefectureCode", code FROM organisations WHERE code = $1`,
    [code],
  )
}
