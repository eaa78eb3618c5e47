import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readContent, type SignedContent } from './content'
import { changedFields, digestOf, type SignedField } from './digest'
import { findCurrent, type SignOff } from './find'
import { readSignOffSettings, type SignOffSettings } from './settings'

export type SignOffStanding = {
  content: SignedContent
  hash: string
  signOff: SignOff | null
  settings: SignOffSettings
  /** What was changed since it was shown to a superior. */
  changed: SignedField[]
  /** Why the draft cannot be sent yet; null when it can. */
  hindrance: 'required' | 'asked' | 'changed' | 'sent_back' | null
}

/** How a draft stands with regard to its sign-off; null when there is no such draft for this person. */
export async function readStanding(tx: Tx, actor: Actor, consultationId: string): Promise<SignOffStanding | null> {
  const content = await readContent(tx, consultationId)
  if (!content) return null
  const settings = await readSignOffSettings(tx, actor)
  const signOff = await findCurrent(tx, consultationId)
  const hash = digestOf(content)
  const changed = signOff && signOff.contentHash !== hash ? changedFields(signOff.content, content) : []
  return { content, hash, signOff, settings, changed, hindrance: hindranceOf(signOff, hash, settings) }
}

/** What was approved is what is sent: a request under way is waited for, or taken back. */
function hindranceOf(
  signOff: SignOff | null,
  hash: string,
  { required }: SignOffSettings,
): SignOffStanding['hindrance'] {
  if (!signOff) return required ? 'required' : null
  if (signOff.state === 'sent_back') return 'sent_back'
  if (signOff.contentHash !== hash) return 'changed'
  return signOff.state === 'approved' ? null : 'asked'
}
