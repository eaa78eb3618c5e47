import { useLocale, useTranslations } from 'next-intl'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { ButtonRow } from '@/components/forms/button-row'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { Section } from '@/components/layout/section'
import { StatusBadge } from '@/components/notices/status-badge'
import { DataTable } from '@/components/tables/data-table'
import type { ComingPlace } from '@/lib/assignments/list-coming'
import type { OpenForm } from '@/lib/forms/open-form'
import { formatDate } from '@/lib/japanese/dates'

export type Batch = { id: string; places: ComingPlace[]; day: OpenForm; takingBack: OpenForm }

/** One change decided at once: each municipality with who goes and comes, and how many consultations would move as of now. */
export function ComingBatch({ batch, mayChange }: { batch: Batch; mayChange: boolean }) {
  const t = useTranslations('Rotation.coming')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { id, places } = batch
  const [first] = places
  if (!first) return null
  const date = formatDate(first.from, locale)
  const open = places.reduce((sum, place) => sum + (place.movesWork ? place.open : 0), 0)
  const stuck = places.some((place) => place.stuck)
  return (
    <Section
      title={t('batch', { date, count: places.length })}
      lead={t(stuck ? 'stuck' : 'moves', { open, by: first.setByName })}
    >
      <DataTable
        caption={t('caption', { date })}
        captionHidden
        stacks
        columns={[
          t('columns.code'),
          { label: t('columns.place'), room: 'medium' },
          t('columns.before'),
          t('columns.after'),
          { label: t('columns.open'), numeric: true },
          { label: t('columns.told'), room: 'medium' },
        ]}
      >
        {places.map((place) => (
          <tr key={place.id}>
            <td className="nowrap">{place.code}</td>
            <th scope="row">
              <a href={`/assignments/${place.code}`}>{(locale === 'en' && place.placeEn) || place.place}</a>
            </th>
            <td data-label={t('columns.before')}>{place.before ?? t('nobody')}</td>
            <td data-label={t('columns.after')}>
              {place.officer} {place.isInterim ? <StatusBadge tone="warning">{t('interim')}</StatusBadge> : null}
            </td>
            <td className="numeric" data-label={t('columns.open')}>
              {place.movesWork ? place.open : t('stays')}
            </td>
            <td className="nowrap" data-label={t('columns.told')}>
              {place.told ? t('told') : place.tellOn ? formatDate(place.tellOn, locale) : t('notTold')}
            </td>
          </tr>
        ))}
      </DataTable>
      {mayChange && !stuck ? (
        <div className="space-y-6 print:hidden">
          <CurrentTexts theirs={batch.day.theirs} labels="Rotation.fields" />
          <Form action={`/assignments/coming/${id}/day`} state={batch.day} label={t('changeDay', { date })}>
            <SeenVersion state={batch.day} current={first.from} name="seen" />
            <DateField name="from" id={`from-${id}`} label={t('newDay')} state={batch.day} required />
            <ButtonRow>
              <SubmitButton variant="secondary">{t('changeDay', { date })}</SubmitButton>
            </ButtonRow>
          </Form>
          <Form action={`/assignments/coming/${id}/taking-back`} state={batch.takingBack} inline>
            <SubmitButton variant="text">{t('takeBack', { date, count: places.length })}</SubmitButton>
          </Form>
        </div>
      ) : null}
    </Section>
  )
}
