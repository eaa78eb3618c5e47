import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { WordingExample } from '@/components/consultations/wording-examples'
import { TextArea } from '@/components/forms/text-area'
import { readOwnBrief } from '@/lib/profiles/read-brief'
import { DraftFigures } from '../draft-figures'
import { openStep } from '../open-step'
import { readSimilar, Similar } from '../similar'
import { StepPage } from '../step-page'
import { stepTitle } from '../step-title'

type Props = PageProps<'/my/consultations/[id]/situation'>

export function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return stepTitle('situation', searchParams)
}

export default async function SituationPage({ params, searchParams }: Props) {
  const { draft, form, more } = await openStep({ params, searchParams }, 'situation', async (tx, draft, actor) => ({
    brief: await readOwnBrief(tx, draft, actor),
    similar: await readSimilar(tx, draft, actor),
  }))
  const t = await getTranslations('Consultation')
  return (
    <StepPage draft={draft} step="situation" form={form}>
      <DraftFigures brief={more.brief} back={`/my/consultations/${draft.id}/situation`} />
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
      <Similar {...more.similar} />
    </StepPage>
  )
}
