import { useTranslations } from 'next-intl'
import type { Matter } from '@/lib/consultations/read-matter'
import { deskPage } from '../../address'
import type { PageForms } from '../../open-forms'
import { KeptText } from '../../parts/kept-text'
import { CompletionForm } from './completion-form'
import { MergingForm } from './merging-form'

type Props = { matter: Matter; forms: PageForms; offered: boolean }

/** The ways to complete; where something stands in the way by now, the message that was typed. */
export function CompletionForms({ matter, forms, offered }: Props) {
  const t = useTranslations('Desk.fields')
  const completion = deskPage(matter.number, '/completion')
  const merging = deskPage(matter.number, '/merging')
  if (!offered) return <KeptText form={forms.of(completion)} texts={[{ name: 'message', label: t('message') }]} />
  return (
    <>
      <CompletionForm action={completion} form={forms.of(completion)} matter={matter} />
      <MergingForm action={merging} form={forms.of(merging)} />
    </>
  )
}
