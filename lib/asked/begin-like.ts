import type { Actor } from '@/lib/actor/actor'
import { beginDraft } from '@/lib/consultations/draft'
import { lockConsultation } from '@/lib/consultations/lock'
import { keepColumns, writeTrouble } from '@/lib/consultations/write-step'
import type { Tx } from '@/lib/db/client'
import { readExample } from './list'

/** Begins a consultation like one that was read 同じような相談: a draft with its themes, as long as it is out. */
export async function beginLike(
  tx: Tx,
  actor: Actor,
  { form, exampleId }: { form: 'full' | 'quick'; exampleId: string },
): Promise<{ id: string; form: string }> {
  const { id } = await beginDraft(tx, actor, { form })
  const example = await readExample(tx, exampleId)
  if (example) {
    const draft = await lockConsultation(tx, id)
    await keepColumns(tx, draft, await writeTrouble(tx, draft, { themeKeys: example.themeKeys }))
  }
  return { id, form }
}
