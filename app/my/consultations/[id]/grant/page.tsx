import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { PrecedentList } from '@/components/precedents/precedent-list'
import { listGrants } from '@/lib/inquiries/list-grants'
import { listSectionNames } from '@/lib/organisations/section-names'
import { suggestPrecedents } from '@/lib/precedents/suggest'
import { ContactFields } from '../contact-fields'
import { maySayShared } from '../may-say-shared'
import { openStep } from '../open-step'
import { StepPage } from '../step-page'
import { stepTitle } from '../step-title'
import { GrantFields } from './grant-fields'

type Props = PageProps<'/my/consultations/[id]/grant'>

export function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return stepTitle('grant', searchParams)
}

/** 疑義照会 on one screen; precedents of the same grant stand under the form. */
export default async function GrantPage({ params, searchParams }: Props) {
  const { draft, form, more } = await openStep({ params, searchParams }, 'grant', async (tx, saved) => ({
    ...(await listGrants(tx, saved.askingOrganisation.kind)),
    sections: await listSectionNames(tx, saved.askingOrganisation.id),
    precedents: await suggestPrecedents(tx, saved),
  }))
  const [t, p, canSay] = await Promise.all([
    getTranslations('Consultation'),
    getTranslations('Precedents'),
    maySayShared(),
  ])
  const text = { state: form, required: true } as const
  return (
    <StepPage draft={draft} step="grant" form={form}>
      <GrantFields draft={draft} form={form} grants={more.grants} years={more.years} />
      <TextField
        name="title"
        label={t('fields.title')}
        hint={t('hints.titleGrant')}
        {...text}
        defaultValue={draft.title}
        width="full"
      />
      <TextArea
        name="body"
        label={t('fields.bodyGrant')}
        hint={t('hints.bodyGrant')}
        {...text}
        defaultValue={draft.body}
        rows={8}
        upTo={20_000}
      />
      <section id="precedents" aria-labelledby="precedents-title" className="space-y-3 rounded-8 bg-solid-gray-50 p-4">
        <h2 id="precedents-title" className="text-std-18B-160">
          {p('suggested')}
        </h2>
        <PrecedentList precedents={more.precedents} empty={p(draft.grantKey ? 'noneSuggested' : 'chooseFirst')} />
        <SubmitButton name="leave" value="search" variant="secondary">
          {p('look')}
        </SubmitButton>
      </section>
      <ContactFields draft={draft} state={form} maySayShared={canSay} sections={more.sections} />
    </StepPage>
  )
}
