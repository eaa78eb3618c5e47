import { useLocale, useTranslations } from 'next-intl'
import { useFieldWords } from '@/components/corrections/field-words'
import { TextDifference } from '@/components/corrections/text-difference'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import type { Revision } from '@/lib/corrections/current'
import { formatDate } from '@/lib/japanese/dates'
import type { DeskPageView } from '../open-page'

/** Corrections that the municipality proposes: what would change, to be taken in one act or asked for once more. */
export function Corrections({ view }: { view: DeskPageView }) {
  const t = useTranslations('Corrections')
  const proposed = view.matter.revisions.filter(({ state }) => state === 'proposed')
  if (proposed.length === 0) return null
  return (
    <div className="space-y-4">
      <h3>{t('proposals', { count: proposed.length })}</h3>
      <ul className="space-y-4">
        {proposed.map((revision) => (
          <li key={revision.id} className="space-y-4 rounded-8 border border-solid-gray-420 p-4">
            <Proposal revision={revision} view={view} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Proposal({ revision, view }: { revision: Revision; view: DeskPageView }) {
  const t = useTranslations('Corrections')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { nameOf, textOf } = useFieldWords()
  const { id, field, before, text, remark, proposedByName, proposedAt } = revision
  const acceptance = view.at(`/corrections/${id}/acceptance`)
  const returning = view.at(`/corrections/${id}/return`)
  const name = nameOf(field)
  return (
    <>
      <div>
        <h4 className="font-700">{name}</h4>
        <p className="text-solid-gray-700">
          {t('proposedLine', { by: proposedByName, on: formatDate(proposedAt, locale) })}
        </p>
      </div>
      <TextDifference before={textOf(field, before)} after={textOf(field, text)} />
      {remark ? <p className="whitespace-pre-wrap">{t('remarkLine', { remark })}</p> : null}
      <div className="space-y-4 print:hidden">
        <Form action={acceptance} state={view.forms.of(acceptance)} inline>
          <SubmitButton>{t('accept', { field: name })}</SubmitButton>
        </Form>
        <details>
          <summary className="py-1">{t('askAgain')}</summary>
          <Form action={returning} state={view.forms.of(returning)} label={t('askAgainOf', { field: name })}>
            <TextArea
              name="remark"
              id={`${id}-remark`}
              label={t('fields.wanted')}
              state={view.forms.of(returning)}
              required
              rows={3}
              upTo={5000}
            />
            <SubmitButton variant="secondary">{t('sendAgain')}</SubmitButton>
          </Form>
        </details>
      </div>
    </>
  )
}
