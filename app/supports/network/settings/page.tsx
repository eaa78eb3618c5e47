import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Form } from '@/components/forms/form'
import { NumberField } from '@/components/forms/number-field'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { DescriptionList } from '@/components/layout/description-list'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { SecretariatTabs } from '@/components/network/network-tabs'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { openForm } from '@/lib/forms/open-form'
import { readNetworkSettings } from '@/lib/network/settings'
import { networkCrumbs } from '../crumbs'
import { openAtSecretariat } from '../open'

type Props = PageProps<'/supports/network/settings'>
const ACTION = '/supports/network/settings/saving'
const FIELDS = ['needDays', 'membershipMonths', 'renewalAskDays', 'nudgeDays'] as const

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('NetworkDesk'), searchParams])
  return { title: await pageTitle([t('settings.title'), t('title')], Boolean(post)) }
}

/** How long posts stand and memberships run, and when to remind; a manager sets it. */
export default async function NetworkSettingsPage({ searchParams }: Props) {
  const search = await searchParams
  const { settings, form, isManager } = await openAtSecretariat(async (tx, actor) => ({
    isManager: actor.role === 'manager',
    settings: await readNetworkSettings(tx, actor.bureauId),
    form: await openForm(tx, actor, search, ACTION, 'NetworkDesk.settings.fields'),
  }))
  const t = await getTranslations('NetworkDesk.settings')
  const unit = (name: string) => t(name === 'membershipMonths' ? 'months' : 'days')
  return (
    <Page title={t('title')} lead={t('lead')} breadcrumbs={await networkCrumbs()} errors={form.errors} width="narrow">
      <SecretariatTabs current="settings" />
      {search.done === 'saved' ? <NotificationBanner tone="success" title={t('saved')} /> : null}
      {isManager ? (
        <>
          <CurrentTexts theirs={form.theirs} labels="NetworkDesk.settings.fields" />
          <Form action={ACTION} state={form}>
            <SeenVersion state={form} current={settings.version} />
            {FIELDS.map((name) => (
              <NumberField
                key={name}
                name={name}
                label={t(`fields.${name}`)}
                state={form}
                required
                unit={unit(name)}
                defaultValue={String(settings[name])}
              />
            ))}
            <SubmitButton>{t('save')}</SubmitButton>
          </Form>
        </>
      ) : (
        <>
          <DescriptionList
            rows={FIELDS.map((name) => ({ term: t(`fields.${name}`), value: `${settings[name]} ${unit(name)}` }))}
          />
          <p>{t('readOnly')}</p>
        </>
      )}
    </Page>
  )
}
