import type { Actor } from '@/lib/actor/actor'
import { canLogDialogue } from '@/lib/consultations/policy'
import { takeAtDesk } from '@/lib/consultations/take-at-desk'
import type { Tx } from '@/lib/db/client'
import { type Again, again, type Refusal, refuse } from '@/lib/forms/errors'
import { readTemplateFor } from '@/lib/replyTemplates/fill-for'

/** 「定型文を入れる」: sends nothing; the form comes back with the template's text below what was typed, at the place where that is told. */
export async function insertTemplate(
  tx: Tx,
  actor: Actor,
  number: string,
  { body, template, at }: { body: string; template: string; at: string },
): Promise<Again | Refusal> {
  const consultation = await takeAtDesk(tx, actor, number, canLogDialogue, 'reply')
  const text = await readTemplateFor(tx, consultation, template)
  if (text === null) return refuse('template', 'choose')
  const rewritten = { body: [body.trimEnd(), text].filter(Boolean).join('\n\n'), template: '' }
  return again(rewritten, { told: { inserted: template }, at })
}
