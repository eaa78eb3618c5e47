import type { Actor } from '@/lib/actor/actor'
import { beginDraft } from '@/lib/consultations/draft'
import { lockConsultation } from '@/lib/consultations/lock'
import { ownedBy } from '@/lib/consultations/owned'
import { keepColumns, writeTrouble } from '@/lib/consultations/write-step'
import type { Tx } from '@/lib/db/client'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { readPracticeTitle } from './read'

/**
 * Begins a consultation about a practice that was read 読んでからの相談: a draft with its title and themes. Once it is received
 * it counts as asked after reading. Refused when the practice is out no longer.
 */
export async function beginInquiry(
  tx: Tx,
  actor: Actor,
  { form, practiceId, titled }: { form: 'full' | 'quick'; practiceId: string; titled: (practice: string) => string },
): Promise<{ id: string; form: string } | Refusal> {
  const practice = await readPracticeTitle(tx, practiceId)
  if (!practice) return refuse('', 'practiceGone')
  const { id } = await beginDraft(tx, actor, { form })
  const draft = await lockConsultation(tx, id)
  const themeKeys = practice.themes.map(({ themeKey }) => themeKey)
  const title = titled(practice.title).slice(0, MOST)
  await keepColumns(tx, draft, await writeTrouble(tx, draft, { title, themeKeys, stage: null }))
  await tx.practiceInquiry.createMany({ data: { ...ownedBy(draft), practiceId: practice.id } })
  return { id, form }
}

/** So long a title may be. */
const MOST = 100
