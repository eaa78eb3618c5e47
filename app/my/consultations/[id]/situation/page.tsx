import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SimilarOwnList } from '@/components/consultations/similar-own'
import { WordingExample } from '@/components/consultations/wording-examples'
import { TextArea } from '@/components/forms/text-area'
import { SuggestedPractices } from '@/components/practices/suggested-practices'
import { listSimilarOwn } from '@/lib/consultations/list-similar-own'
import { suggestPractices } from '@/lib/practices/suggest'
import { readOwnBrief } from '@/lib/profiles/read-brief'
import { DraftFigures } from '../draft-figures'
import { openStep } from '../open-step'
import { StepPage } from '../step-page'
import { stepTitle } from '../step-title'

type Props = PageProps<'/my/consultations/[id]/situation'>

export function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return stepTitle('situation', searchParams)
}

export default async function SituationPage({ params, searchParams }: Props) {
  const { draft, form, more } = await openStep({ params, searchParams }, 'situation', async (tx, draft, actor) => ({
    brief: await readOwnBrief(tx, draft, actor),
    similar: await listSimilarOwn(tx, draft, actor),
    practices: await suggestPractices(tx, draft),
  }))
  const t = await getTranslations('Consultation')
  return (
    <StepPage draft={draft} step="situation" form={form}>
      <DraftFigures brief={more.brief} back={`/my/consultations/${draft.id}/situation`} />
      <SuggestedPractices practices={more.practices} />
      <SimilarOwnList similar={more.similar} />
      <WordingExample groups={draft.themes.map(({ theme }) => theme.groupKey)} />
      <TextArea
        name="body"
        label={t('fields.body')}
        hint={t('hints.body')}
        state={form}
        defaultValue={draft.body}
        required
        rows={14}
        upTo={20_000}
      />
    </StepPage>
  )
}
