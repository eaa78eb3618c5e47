import { useTranslations } from 'next-intl'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { Section } from '@/components/layout/section'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { OpenSpread } from './open'
import { RemoveForm } from './remove-form'

/** Who has copied the practice, with the form to note another; those of other areas are numbers alone. */
export function CopiesSection({
  spread,
  isOut,
  copying,
  removals,
  at,
  today,
  locale,
}: OpenSpread & { locale: 'ja' | 'en' }) {
  const t = useTranslations('PracticeSpread')
  const { copies, counts } = spread
  return (
    <Section title={t('copies')} lead={t('copiesLead', { count: counts.copies })}>
      {copies.length > 0 ? (
        <ul className="list-disc space-y-1 ps-6">
          {copies.map(({ id, organisation, copiedOn, note, notedBySide, notedByName }) => (
            <li key={id} className="[overflow-wrap:anywhere]">
              {formatDate(copiedOn, locale)} <span className="font-700">{nameIn(locale, organisation)}</span>{' '}
              {t(notedBySide === 'desk' ? 'notedByDesk' : 'saidBy', { name: notedByName })}
              {note ? <span className="block">{note}</span> : null}
              <RemoveForm
                action={`${at}/copies/${id}/removal`}
                state={removals.get(id)}
                label={t('remove')}
                of={t('removeOf', { audience: nameIn(locale, organisation) })}
              />
            </li>
          ))}
        </ul>
      ) : (
        <p>{t('noCopies')}</p>
      )}
      {isOut ? (
        <details open={copying.errors.length > 0}>
          <summary className="py-2 font-700">{t('addCopy')}</summary>
          <div className="pt-3">
            <Form action={`${at}/copies`} state={copying} label={t('addCopy')}>
              <TextField
                name="municipality"
                label={t('fields.municipality')}
                hint={t('hints.municipality')}
                state={copying}
                autoComplete="off"
                required
              />
              <DateField
                id="copied-on"
                name="copiedOn"
                label={t('fields.copiedOn')}
                state={copying}
                defaultValue={today}
                required
              />
              <TextArea id="copy-note" name="note" label={t('fields.copyNote')} state={copying} rows={2} upTo={1000} />
              <SubmitButton variant="secondary">{t('addCopyButton')}</SubmitButton>
            </Form>
          </div>
        </details>
      ) : null}
    </Section>
  )
}
