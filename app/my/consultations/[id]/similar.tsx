import { useTranslations } from 'next-intl'
import { SimilarOwnList } from '@/components/consultations/similar-own'
import { SubmitButton } from '@/components/forms/submit-button'
import { SuggestedPractices } from '@/components/practices/suggested-practices'
import type { Actor } from '@/lib/actor/actor'
import { listSimilarOwn, type SimilarOwn } from '@/lib/consultations/list-similar-own'
import type { Draft } from '@/lib/consultations/read-draft'
import type { Tx } from '@/lib/db/client'
import { type SuggestedPractice, suggestPractices } from '@/lib/practices/suggest'

type Found = { practices: SuggestedPractice[]; similar: SimilarOwn[] }

/** What resembles a draft as it was last saved. */
export async function readSimilar(tx: Tx, draft: Draft, actor: Actor): Promise<Found> {
  return { practices: await suggestPractices(tx, draft), similar: await listSimilarOwn(tx, draft, actor) }
}

/** Practices and own consultations like the one that is being written; the button saves what was typed and looks again. */
export function Similar({ practices, similar }: Found) {
  const t = useTranslations('Writing')
  return (
    <section id="similar" className="space-y-3 print:hidden">
      <SuggestedPractices practices={practices} />
      <SimilarOwnList similar={similar} />
      <SubmitButton name="leave" value="search" variant="secondary">
        {t('look')}
      </SubmitButton>
    </section>
  )
}
