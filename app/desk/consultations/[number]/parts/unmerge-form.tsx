import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import type { DeskPageView } from '../open-page'

/** Takes back that a consultation was merged into another. */
export function UnmergeForm({ view }: { view: DeskPageView }) {
  const t = useTranslations('Together.unmerge')
  const action = view.at('/unmerging')
  const form = view.forms.of(action)
  return (
    <details open={form.errors.length > 0} className="print:hidden">
      <summary className="py-1 font-700">{t('title')}</summary>
      <div className="mt-3 space-y-3">
        <p>{t('lead')}</p>
        <Form action={action} state={form} label={t('title')}>
          <SubmitButton variant="secondary">{t('save')}</SubmitButton>
        </Form>
      </div>
    </details>
  )
}
