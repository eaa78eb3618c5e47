import { useTranslations } from 'next-intl'
import { ButtonRow } from '@/components/forms/button-row'
import { Form } from '@/components/forms/form'
import { Hidden } from '@/components/forms/hidden'
import { SubmitButton } from '@/components/forms/submit-button'
import { ButtonLink } from '@/components/layout/button-link'
import { formatDay } from '@/lib/japanese/dates'
import type { OpenedReport } from './open-report'

type Props = OpenedReport & { locale: 'ja' | 'en' }

/** What is to be done next with a report, first on its page: write and submit it, or confirm it or give it back. */
export function NextStep({ report, forms, path, isKeeper, locale }: Props) {
  const t = useTranslations('CouncilReports')
  const { state, version } = report
  if (state === 'confirmed' && report.confirmedAt)
    return <p>{t('next.confirmed', { name: report.confirmedByName, date: formatDay(report.confirmedAt, locale) })}</p>
  if (state !== 'draft' && state !== 'in_approval') return null
  return (
    <div className="space-y-4 print:hidden">
      <p>{t(`next.${state}`)}</p>
      {isKeeper && state === 'draft' ? (
        <>
          <ButtonRow>
            <ButtonLink href={`${path}/texts`}>{t('do.texts')}</ButtonLink>
            <ButtonLink href={`${path}/stories`} variant="secondary">
              {t('do.stories', { count: report.stories.length })}
            </ButtonLink>
          </ButtonRow>
          <Form action={`${path}/submission`} state={forms.submission} label={t('do.submit')}>
            <Hidden name="version" value={version} />
            <SubmitButton variant="secondary">{t('do.submit')}</SubmitButton>
          </Form>
        </>
      ) : null}
      {isKeeper && state === 'in_approval' ? (
        <div className="flex flex-wrap gap-4">
          <Form action={`${path}/confirmation`} state={forms.confirmation} label={t('do.confirm')}>
            <Hidden name="version" value={version} />
            <SubmitButton>{t('do.confirm')}</SubmitButton>
          </Form>
          <Form action={`${path}/return`} state={forms.return} label={t('do.giveBack')}>
            <SubmitButton variant="secondary">{t('do.giveBack')}</SubmitButton>
          </Form>
        </div>
      ) : null}
    </div>
  )
}
