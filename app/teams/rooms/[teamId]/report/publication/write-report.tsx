import { useTranslations } from 'next-intl'
import { ReportFields } from '@/components/caseReports/report-fields'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Checkbox } from '@/components/forms/checkbox'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { Section } from '@/components/layout/section'
import type { Publication } from './open-publication'

type Props = { of: Publication; place: string; titled: string }

/** The form in which a report is written, or written anew; it begins with what the room knows. */
export function WriteReport({ of: { report, may, draft, groups, years, forms }, place, titled }: Props) {
  const t = useTranslations('CaseReports')
  if (!may.write || !draft) return null
  const { submission: form } = forms
  const texts = report ?? { title: titled, ...draft.texts }
  const fields = (
    <>
      <CurrentTexts theirs={form.theirs} labels="CaseReports.fields" />
      <Form action={`${place}/submission`} state={form} label={t('write.title')}>
        <SeenVersion state={form} current={report?.version ?? 0} />
        <ReportFields
          state={form}
          groups={groups}
          years={years}
          texts={textsOf(texts)}
          year={report?.fiscalYear}
          themeKeys={report ? report.themes.map(({ themeKey }) => themeKey) : draft.themeKeys}
        />
        {may.agreeAtOnce ? (
          <Checkbox name="agreed" label={t('fields.agreed')} hint={t('hints.agreed')} state={form} />
        ) : null}
        <SubmitButton variant={report ? 'secondary' : 'primary'}>{t('write.button')}</SubmitButton>
      </Form>
    </>
  )
  if (!report)
    return (
      <Section title={t('write.title')} lead={t('write.lead')}>
        {fields}
      </Section>
    )
  return (
    <details open={form.errors.length > 0 || Object.keys(form.typed).length > 0}>
      <summary className="py-2 font-700">{t('write.again')}</summary>
      <div className="space-y-4 pt-3">
        <p>{t('write.againLead')}</p>
        {fields}
      </div>
    </details>
  )
}

function textsOf(given: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, text]) => (typeof text === 'string' ? [[name, text]] : [])),
  )
}
