import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CheckboxGroup } from '@/components/forms/checkbox-group'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import { NumberField } from '@/components/forms/number-field'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { one } from '@/lib/assignments/filters'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { nameIn } from '@/lib/menus/menu-name'
import { mayBecome } from '@/lib/menus/transitions'
import { listTrialPrefectures } from '@/lib/menus/trial-prefectures'
import { openVersion } from '../../open-version'
import { ActPage } from '../act-page'
import { actTitle } from '../act-title'

type Props = PageProps<'/admin/menus/lifecycle/[id]/trial'>

export function generateMetadata(props: Props): Promise<Metadata> {
  return actTitle(props, 'trial/start', 'trial.title')
}

/** Begins the trial of a draft: where, for how many supports, until when. */
export default async function TrialPage({ params, searchParams }: Props) {
  const [{ id }, search, t, locale] = await Promise.all([params, searchParams, getTranslations('Menus'), readLocale()])
  const opened = await openVersion(id, one(search.post), 'trial/start')
  const { actor, menu, form, action, mayDecide } = opened
  if (!mayDecide || !mayBecome(menu.state, 'startTrial')) notFound()
  const prefectures = await asActor(actor, (tx) => listTrialPrefectures(tx, menu.bureauId))
  return (
    <ActPage opened={opened} title={t('trial.title')} lead={t('trial.lead')}>
      <Form action={action} state={form}>
        <SeenVersion state={form} current={menu.version} />
        <CheckboxGroup
          name="prefectures"
          legend={t('fields.prefectures')}
          required
          columns
          state={form}
          options={prefectures.map((place) => ({ value: place.code, label: nameIn(locale, place) }))}
        />
        <NumberField
          name="limit"
          label={t('fields.limit')}
          hint={t('hints.limit')}
          state={form}
          required
          unit={t('unit')}
        />
        <DateField name="until" label={t('fields.until')} state={form} required />
        <TextArea name="reason" label={t('fields.reason')} state={form} required rows={3} upTo={1000} />
        <SubmitButton>{t('trial.start')}</SubmitButton>
      </Form>
    </ActPage>
  )
}
