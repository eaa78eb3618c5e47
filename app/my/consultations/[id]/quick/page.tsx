import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { listSectionNames } from '@/lib/organisations/section-names'
import { ContactFields } from '../contact-fields'
import { maySayShared } from '../may-say-shared'
import { openStep } from '../open-step'
import { readSimilar, Similar } from '../similar'
import { StepPage } from '../step-page'
import { stepTitle } from '../step-title'

type Props = PageProps<'/my/consultations/[id]/quick'>

export function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return stepTitle('quick', searchParams)
}

export default async function QuickPage({ params, searchParams }: Props) {
  const { draft, form, more } = await openStep({ params, searchParams }, 'quick', async (tx, draft, actor) => ({
    similar: await readSimilar(tx, draft, actor),
    sections: await listSectionNames(tx, draft.askingOrganisation.id),
  }))
  const [t, canSay] = await Promise.all([getTranslations('Consultation'), maySayShared()])
  return (
    <StepPage draft={draft} step="quick" form={form}>
      <TextField
        name="title"
        label={t('fields.title')}
        hint={t('hints.title')}
        state={form}
        defaultValue={draft.title}
        required
        width="full"
      />
      <TextArea
        name="body"
        label={t('fields.body')}
        hint={t('hints.bodyQuick')}
        state={form}
        defaultValue={draft.body}
        required
        rows={8}
        upTo={20_000}
      />
      <Similar {...more.similar} />
      <ContactFields draft={draft} state={form} maySayShared={canSay} sections={more.sections} />
    </StepPage>
  )
}
