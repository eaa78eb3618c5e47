import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import type { Typed } from '@/lib/forms/kept-posts'
import { type LockedConsultation, lockConsultation } from './lock'
import { canEditDraft } from './policy'
import type { DraftStep } from './unfinished'

/** The texts of each step that one may have written over. */
const TEXTS: Record<DraftStep, (draft: LockedConsultation) => Record<string, string>> = {
  trouble: ({ title }) => ({ title }),
  situation: ({ body }) => ({ body }),
  wishes: ({ wishes }) => ({ wishes }),
  contact: contactOf,
  grant: (draft) => ({
    title: draft.title,
    body: draft.body,
    guideline: draft.guideline,
    ...contactOf(draft),
  }),
  quick: (draft) => ({ title: draft.title, body: draft.body, ...contactOf(draft) }),
}

function contactOf({ sectionName, contactName, contactPhone, contactMailbox }: LockedConsultation) {
  return { sectionName, contactName, contactPhone, contactMailbox }
}

/**
 * Takes a draft to save one of its steps. Whoever wrote against an older version of that step (InvalidTransition) is shown
 * what stands there now; colleagues at other steps do not disturb each other.
 */
export async function lockStep(
  tx: Tx,
  actor: Actor,
  id: string,
  step: DraftStep,
  version: number | undefined,
): Promise<LockedConsultation> {
  const draft = await lockConsultation(tx, id)
  if (!canEditDraft(actor, draft)) throw new NotPermitted()
  const saved = await tx.draftStep.findUnique({
    where: { consultationId_step: { consultationId: id, step } },
    select: { version: true },
  })
  if (version !== undefined && version !== (saved?.version ?? 1))
    throw new InvalidTransition('edit', draft.state, TEXTS[step](draft))
  return draft
}

/** Notes who saved a step and when; `typed` is what stands in its fields beyond the record, null when the record says it all. Gives the step's version. */
export async function noteStep(
  tx: Tx,
  actor: Actor,
  draft: LockedConsultation,
  step: DraftStep,
  typed: Typed | null,
): Promise<{ version: number; savedAt: Date }> {
  const now = await readClock(tx)
  const [row] = await tx.$queryRaw<{ version: number }[]>`
    INSERT INTO draft_steps (consultation_id, asking_organisation_id, bureau_id, prefecture_code, step, version, typed, saved_at, membership_id, saved_by_name)
    VALUES (${draft.id}::uuid, ${draft.askingOrganisationId}::uuid, ${draft.bureauId}::uuid, ${draft.prefectureCode}, ${step}, 2,
      ${typed ? JSON.stringify(typed) : null}::jsonb, ${now}, ${actor.membershipId}::uuid, ${actor.name})
    ON CONFLICT (consultation_id, step) DO UPDATE SET version = draft_steps.version + 1, typed = excluded.typed,
      saved_at = excluded.saved_at, membership_id = excluded.membership_id, saved_by_name = excluded.saved_by_name
    RETURNING version`
  if (!row) throw new Error('the step was not noted')
  return { version: row.version, savedAt: now }
}

/** Forgets what stood in the fields of a draft: it is sent, and its record says it all. */
export async function forgetSteps(tx: Tx, { id }: LockedConsultation): Promise<void> {
  await tx.draftStep.deleteMany({ where: { consultationId: id } })
}

/** Who saved a step last, and when; null when nobody has yet. */
export async function readSaved(tx: Tx, id: string, step: string): Promise<{ by: string; savedAt: Date } | null> {
  const saved = await tx.draftStep.findUnique({
    where: { consultationId_step: { consultationId: id, step } },
    select: { savedByName: true, savedAt: true },
  })
  return saved && { by: saved.savedByName, savedAt: saved.savedAt }
}
