import { useLocale, useTranslations } from 'next-intl'
import { formatDay } from '@/lib/japanese/dates'
import { isStale } from '@/lib/partners/freshness'
import type { Office } from '@/lib/partners/read-office'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SubmitButton } from '../forms/submit-button'
import { DescriptionList } from '../layout/description-list'
import { EmptyState } from '../layout/empty-state'
import { StatusBadge } from '../notices/status-badge'

type Programme = Office['partnerProgrammes'][number]
type Props = { programmes: readonly Programme[]; base: string; today: string; forms: ReadonlyMap<string, FormState> }

/** The programmes of an office, each with the day it was confirmed; one press says that it is still right. */
export function ProgrammeList({ programmes, base, today, forms }: Props) {
  const t = useTranslations('Partners.programme')
  if (programmes.length === 0) return <EmptyState title={t('none')} />
  return programmes.map((programme) => (
    <article
      key={programme.id}
      aria-labelledby={`programme-${programme.id}`}
      className="flow rounded-8 border border-solid-gray-420 p-4 print:break-inside-avoid"
    >
      <h3 id={`programme-${programme.id}`} className="flex flex-wrap items-center gap-3 text-std-18B-160">
        <a href={`${base}/${programme.id}`}>{programme.name}</a>
        <Freshness programme={programme} today={today} />
      </h3>
      <Facts programme={programme} />
      <Confirmation programme={programme} base={base} form={forms.get(programme.id)} />
    </article>
  ))
}

function Freshness({ programme: { endedOn, confirmedOn }, today }: { programme: Programme; today: string }) {
  const t = useTranslations('Partners.programme')
  if (endedOn) return <StatusBadge tone="neutral">{t('ended')}</StatusBadge>
  if (isStale(confirmedOn, today)) return <StatusBadge tone="warning">{t('stale')}</StatusBadge>
  return <StatusBadge tone="success">{t('fresh')}</StatusBadge>
}

function Facts({ programme }: { programme: Programme }) {
  const t = useTranslations('Partners.programme')
  const f = useTranslations('Partners.fields')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { purpose, applicants, windowText, windowFrom, windowUntil, amount, url, pastWork, confirmedOn } = programme
  const day = (date: Date | null) => (date ? formatDay(date, locale) : '')
  const window = windowFrom || windowUntil ? t('window', { from: day(windowFrom), until: day(windowUntil) }) : ''
  const rows = [
    { term: f('purpose'), value: purpose },
    { term: f('applicants'), value: applicants },
    { term: t('windowTerm'), value: [window, windowText].filter(Boolean).join('　') },
    { term: f('amount'), value: amount },
    { term: f('url'), value: url ? <a href={url}>{url}</a> : '' },
    { term: f('pastWork'), value: pastWork },
    { term: t('confirmedOn'), value: t('confirmedBy', { date: day(confirmedOn), name: programme.confirmedByName }) },
  ]
  return <DescriptionList rows={rows.filter(({ value }) => value)} />
}

function Confirmation({ programme, base, form }: { programme: Programme; base: string; form: FormState | undefined }) {
  const t = useTranslations('Partners.programme')
  if (!form || programme.endedOn) return null
  const label = t('confirmThis', { name: programme.name })
  return (
    <Form action={`${base}/${programme.id}/confirmation`} state={form} label={label} inline>
      <SubmitButton variant="secondary">
        {t('confirm')}
        <span className="sr-only">{label}</span>
      </SubmitButton>
    </Form>
  )
}
