import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { one } from '@/lib/assignments/filters'
import { mayBecome } from '@/lib/menus/transitions'
import { openVersion } from '../../open-version'
import { ActPage } from '../act-page'
import { actTitle } from '../act-title'

type Props = PageProps<'/admin/menus/lifecycle/[id]/opening'>

export function generateMetadata(props: Props): Promise<Metadata> {
  return actTitle(props, 'opening/deciding', 'opening.title')
}

/** Opens a version to all from a day; the one open until then ends the day before. */
export default async function OpeningPage({ params, searchParams }: Props) {
  const [{ id }, search, t] = await Promise.all([params, searchParams, getTranslations('Menus')])
  const opened = await openVersion(id, one(search.post), 'opening/deciding')
  const { menu, form, action, mayDecide, before } = opened
  if (!mayDecide || !mayBecome(menu.state, 'openMenu')) notFound()
  const lead = before ? t('opening.leadAfter', { version: before.menuVersion }) : t('opening.lead')
  return (
    <ActPage opened={opened} title={t('opening.title')} lead={lead}>
      <Form action={action} state={form}>
        <SeenVersion state={form} current={menu.version} />
        <DateField name="from" label={t('fields.from')} hint={t('hints.from')} state={form} required />
        <DateField name="until" label={t('fields.until')} hint={t('hints.until')} state={form} required={false} />
        <TextArea name="reason" label={t('fields.reason')} state={form} required rows={3} upTo={1000} />
        <SubmitButton>{t('opening.decide')}</SubmitButton>
      </Form>
    </ActPage>
  )
}
