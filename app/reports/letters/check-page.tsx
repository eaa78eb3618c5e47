import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { Hidden } from '@/components/forms/hidden'
import { SubmitButton } from '@/components/forms/submit-button'
import { Section } from '@/components/layout/section'
import type { OpenLetters } from './open'

/** Notes that all letters of this page that were not checked yet have been read and found good; the next ones then stand here. */
export function CheckPage({ rows, asked, forms }: Pick<OpenLetters, 'rows' | 'asked' | 'forms'>) {
  const t = useTranslations('Letters.checkPage')
  const unchecked = rows.filter(({ state }) => state === 'generated')
  if (unchecked.length === 0) return null
  return (
    <Section title={t('title')} lead={t('lead')}>
      <Form action="/reports/letters/checking" state={forms.checking} label={t('title')}>
        <Hidden name="year" value={String(asked.year)} />
        {unchecked.map(({ id, version }) => (
          <Hidden key={id} name="letters" value={`${id}.${version}`} />
        ))}
        <SubmitButton variant="secondary">{t('button', { count: unchecked.length })}</SubmitButton>
      </Form>
    </Section>
  )
}
