import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Checkbox } from '@/components/forms/checkbox'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { DescriptionList } from '@/components/layout/description-list'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { canSetSignOff, readSignOffSettings } from '@/lib/signOffs/settings'

type Props = PageProps<'/my/sign-off'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('SignOff.settings'), searchParams])
  return { title: await pageTitle([t('title')], post !== undefined) }
}

export default async function SignOffSettingsPage({ searchParams }: Props) {
  const [search, actor] = [await searchParams, await requireActor(...ASKING_ROLES)]
  const action = '/my/sign-off/saving'
  const { settings, form } = await asActor(actor, async (tx) => ({
    settings: await readSignOffSettings(tx, actor),
    form: await openForm(tx, actor, search, action, 'SignOff.fields'),
  }))
  const [t, list] = await Promise.all([getTranslations('SignOff'), getTranslations('My.list')])
  const boxes = settings.boxes.join('\n') || t('usualBoxes')
  return (
    <Page
      title={t('settings.title')}
      lead={t('settings.lead')}
      breadcrumbs={[{ href: '/my/consultations', label: list('title') }]}
      errors={form.errors}
      width="narrow"
    >
      {search.done === 'saved' ? <NotificationBanner tone="success" title={t('settings.saved')} /> : null}
      {canSetSignOff(actor) ? (
        <Form action={action} state={form}>
          <CurrentTexts theirs={form.theirs} labels="SignOff.fields" />
          <SeenVersion state={form} current={settings.version} />
          <Checkbox
            name="required"
            label={t('fields.required')}
            hint={t('hints.required')}
            state={form}
            defaultChecked={settings.required}
          />
          <TextArea
            name="boxes"
            label={t('fields.boxes')}
            hint={t('hints.boxes')}
            state={form}
            defaultValue={boxes}
            rows={5}
          />
          <SubmitButton>{t('settings.save')}</SubmitButton>
        </Form>
      ) : (
        <>
          <p>{t('settings.whoSets')}</p>
          <DescriptionList
            rows={[
              {
                term: t('settings.title'),
                value: t(settings.required ? 'settings.isRequired' : 'settings.isOptional'),
              },
              { term: t('fields.boxes'), value: boxes.split('\n').join(' / ') },
            ]}
          />
        </>
      )}
    </Page>
  )
}
