import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { ButtonRow } from '@/components/forms/button-row'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { type Draft, stepVersion } from '@/lib/consultations/read-draft'
import { type DraftStep, whatIsUnfinished } from '@/lib/consultations/unfinished'
import type { OpenForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { nameIn } from '@/lib/menus/menu-name'
import { DraftFoot } from './draft-foot'
import { Steps } from './steps'

type Props = { draft: Draft; step: DraftStep; form: OpenForm; children: ReactNode }

/**
 * One step of writing a consultation: what was typed is saved whichever button one leaves it by.
 * The Enter key presses the first button of a form; that one has no name, and what was typed says where it leads.
 */
export async function StepPage({ draft, step, form, children }: Props) {
  const [t, list, locale] = await Promise.all([
    getTranslations('Consultation'),
    getTranslations('My.list'),
    readLocale(),
  ])
  const isWhole = step === 'quick' || step === 'grant'
  const isFirst = step === 'trouble' || isWhole
  const isWritten = whatIsUnfinished(draft).length === 0 && step !== 'contact' && !isWhole
  return (
    <Page
      title={t(`steps.${step}`)}
      kicker={step === 'quick' ? undefined : t(`kicker.${draft.form}`)}
      breadcrumbs={[{ href: '/my/consultations', label: list('title') }]}
      errors={form.errors}
      width="narrow"
    >
      <Steps form={draft.form} current={step} />
      {draft.viaPrefecture ? (
        <NotificationBanner
          tone="info"
          title={t('onBehalf', { municipality: nameIn(locale, draft.askingOrganisation) })}
        />
      ) : null}
      <CurrentTexts theirs={form.theirs} labels="Consultation.fields" />
      <Form action={`/my/consultations/${draft.id}/${step}/saving`} state={form}>
        <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only">
          {t('buttons.next')}
        </button>
        <SeenVersion state={form} current={stepVersion(draft, step)} />
        {children}
        <ButtonRow>
          <SubmitButton name="leave" value="next">
            {t(step === 'contact' || isWhole ? 'buttons.toCheck' : 'buttons.next')}
          </SubmitButton>
          {isWritten ? (
            <SubmitButton name="leave" value="check" variant="secondary">
              {t('buttons.check')}
            </SubmitButton>
          ) : null}
          <SubmitButton name="leave" value="later" variant="secondary">
            {t('buttons.later')}
          </SubmitButton>
          {isFirst ? null : (
            <SubmitButton name="leave" value="back" variant="text">
              {t('buttons.back')}
            </SubmitButton>
          )}
        </ButtonRow>
      </Form>
      <DraftFoot of={draft} />
    </Page>
  )
}
