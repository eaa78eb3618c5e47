import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { EmptyState } from '@/components/layout/empty-state'
import { fiscalYearLabel, formatDateTime } from '@/lib/japanese/dates'
import { ChangeList } from './change-list'
import type { Opened } from './open-year'

/** What was decided for each year, by whom and when; until the first of April it can be taken back. */
export function Turns({ turns }: { turns: Opened['turns'] }) {
  const t = useTranslations('Year')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (turns.length === 0) return <EmptyState title={t('noTurns')} />
  return turns.map((turn) => {
    const year = fiscalYearLabel(turn.fiscalYear, locale)
    return (
      <article key={turn.id} className="mb-8">
        <h3>{t('turn', { year, count: turn.changes.length })}</h3>
        <p>
          {t('decidedBy', { name: turn.decidedByName, at: formatDateTime(turn.decidedAt, locale) })}
          {turn.undoneAt
            ? ` ${t('undoneBy', { name: turn.undoneByName, at: formatDateTime(turn.undoneAt, locale) })}`
            : ''}
        </p>
        <ChangeList caption={t('turn', { year, count: turn.changes.length })} changes={turn.changes} />
        {turn.form ? (
          <Form action={`/reports/year/${turn.id}/undoing`} state={turn.form} label={t('undo', { year })}>
            <SubmitButton variant="secondary">{t('undo', { year })}</SubmitButton>
          </Form>
        ) : null}
      </article>
    )
  })
}
