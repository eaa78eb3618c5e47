import type { Actor } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { type Draft, readDraft } from '@/lib/consultations/read-draft'
import { type DraftStep, onOneScreen } from '@/lib/consultations/unfinished'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import type { OpenForm } from '@/lib/forms/open-form'
import { leadToReceipt } from './lead-to-receipt'
import { openStepForm } from './open-step-form'

type Request = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Opens a step of a draft with its form and what else it shows; not found for everybody but the organisation that writes it. */
export async function openStep<More>(
  request: Request,
  step: DraftStep,
  more: (tx: Tx, draft: Draft, actor: Actor) => Promise<More>,
): Promise<{ draft: Draft; form: OpenForm; more: More }> {
  const [{ id }, search, actor] = [
    await request.params,
    await request.searchParams,
    await requireActor(...ASKING_ROLES),
  ]
  const opened = await asActor(actor, async (tx) => {
    const draft = await readDraft(tx, actor, id)
    if (!draft || draft.form !== (onOneScreen(step) ?? 'full')) return null
    return { draft, form: await openStepForm(tx, actor, search, draft, step), more: await more(tx, draft, actor) }
  })
  return opened ?? (await leadToReceipt(actor, id))
}
