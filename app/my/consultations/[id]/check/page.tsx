import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AttachedFiles } from '@/components/consultations/attached-files'
import { ButtonRow } from '@/components/forms/button-row'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { DescriptionList } from '@/components/layout/description-list'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { whatIsUnfinished } from '@/lib/consultations/unfinished'
import { DraftFoot } from '../draft-foot'
import { leadToReceipt } from '../lead-to-receipt'
import { stepTitle } from '../step-title'
import { Steps } from '../steps'
import { WorkbookLink } from '../workbook-link'
import { answersOf } from './answers'
import { openCheck } from './open-check'
import { SignOffPart } from './sign-off-part'
import { WhatComes } from './what-comes'

type Props = PageProps<'/my/consultations/[id]/check'>

export function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return stepTitle('check', searchParams)
}

export default async function CheckPage({ params, searchParams }: Props) {
  const [{ id }, search, actor] = [await params, await searchParams, await requireActor(...ASKING_ROLES)]
  const action = `/my/consultations/${id}/submission`
  const shown = await openCheck(actor, id, action, search)
  const { draft, form, signOff, illegible, prospect } = shown ?? (await leadToReceipt(actor, id))
  const [t, list, rows] = await Promise.all([
    getTranslations('Consultation'),
    getTranslations('My.list'),
    answersOf(draft, actor.role === 'municipal_staff', illegible),
  ])
  return (
    <Page
      title={t('steps.check')}
      kicker={t(`kicker.${draft.form}`)}
      lead={t('check.lead')}
      breadcrumbs={[{ href: '/my/consultations', label: list('title') }]}
      errors={form.errors}
      width="narrow"
    >
      <Steps
        form={draft.form}
        current="check"
        unfinished={[...whatIsUnfinished(draft), ...illegible].map(({ step }) => step)}
      />
      <DescriptionList rows={rows} />
      <Section title={t('attached.title')}>
        <AttachedFiles files={draft.attachments} changeHref={`/attachments/of/consultation/${draft.id}`} />
      </Section>
      <SignOffPart id={draft.id} standing={signOff} />
      <WhatComes draft={draft} actor={actor} prospect={prospect} />
      <Form action={action} state={form}>
        <p className="max-w-prose">{t('check.afterwards')}</p>
        <ButtonRow>
          <SubmitButton>{t('check.send')}</SubmitButton>
          <a href="/my/consultations?done=saved">{t('check.later')}</a>
        </ButtonRow>
      </Form>
      <WorkbookLink of={draft} />
      <DraftFoot of={draft} />
    </Page>
  )
}
