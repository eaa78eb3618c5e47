import { useLocale, useTranslations } from 'next-intl'
import { CheckboxGroup } from '@/components/forms/checkbox-group'
import type { FormState } from '@/components/forms/form-state'
import { NumberField } from '@/components/forms/number-field'
import { RadioGroup } from '@/components/forms/radio-group'
import { SubmitButton } from '@/components/forms/submit-button'
import { EmptyState } from '@/components/layout/empty-state'
import { Section } from '@/components/layout/section'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { Year } from '@/lib/years/read-year'
import { TemplateChoices } from './template-choices'

/** Asks for each menu, quota, closing day, officer and reply template; the answers stand in the preview's address and change nothing yet. */
export function YearForm({ year, state }: { year: Year; state: FormState }) {
  const t = useTranslations('Year')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const day = (date: string) => formatDate(date, locale)
  return (
    <form method="get" action="/reports/year/preview" noValidate className="space-y-10">
      <Section title={t('menus')} lead={t('menusLead')}>
        {year.menus.length === 0 ? <EmptyState title={t('noMenus')} /> : null}
        {year.menus.map((menu) => (
          <RadioGroup
            key={menu.id}
            name={`menu-${menu.id}`}
            legend={nameIn(locale, menu)}
            hint={menu.until ? t('menuUntil', { date: day(menu.until) }) : undefined}
            state={state}
            defaultValue="keep"
            inline
            options={[
              { value: 'keep', label: t('choices.keep') },
              menu.endsWithYear
                ? { value: 'renew', label: t('choices.renew') }
                : { value: 'end', label: t('choices.end') },
            ]}
          />
        ))}
        <p>
          <a href="/admin/menus/lifecycle">{t('keepMenus')}</a>
        </p>
      </Section>
      <Section title={t('quotas')} lead={t('quotasLead')}>
        {year.quotas.map((quota) => (
          <NumberField
            key={quota.key}
            name={`quota-${quota.key}`}
            label={nameIn(locale, quota)}
            hint={t('quotaNow', { most: quota.most ?? 'none', used: quota.used })}
            state={state}
            required={false}
            unit={t('times')}
            defaultValue={String(quota.next ?? quota.most ?? '')}
          />
        ))}
      </Section>
      <Section title={t('days')} lead={t('daysLead')}>
        {year.closingDays.length === 0 ? (
          <EmptyState title={t('noDays')} />
        ) : (
          <CheckboxGroup
            name="days"
            legend={t('daysLegend')}
            state={state}
            options={year.closingDays.map(({ day: before, next, reason }) => ({
              value: next,
              label: t('dayNext', { date: day(next), reason }),
              hint: t('dayBefore', { date: day(before) }),
            }))}
          />
        )}
      </Section>
      <Section title={t('officers')} lead={t('officersLead')}>
        {year.officers.length === 0 ? (
          <EmptyState title={t('noOfficers')} />
        ) : (
          <CheckboxGroup
            name="stay"
            legend={t('officersLegend')}
            state={state}
            options={year.officers.map((place) => ({
              value: place.id,
              label: t('stays', { place: nameIn(locale, place), officer: place.officer }),
            }))}
          />
        )}
        <p>
          <a href="/assignments/trial">{t('toTrial')}</a> / <a href="/assignments/coming">{t('toComing')}</a>
        </p>
      </Section>
      <TemplateChoices templates={year.templates} state={state} />
      <SubmitButton>{t('preview')}</SubmitButton>
    </form>
  )
}
