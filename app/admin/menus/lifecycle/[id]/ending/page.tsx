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

type Props = PageProps<'/admin/menus/lifecycle/[id]/ending'>

export function generateMetadata(props: Props): Promise<Metadata> {
  return actTitle(props, 'ending/deciding', 'ending.title', 'dropping.title')
}

/** Closes a version, or gives a draft up, with the reason why. */
export default async function EndingPage({ params, searchParams }: Props) {
  const [{ id }, search, t] = await Promise.all([params, searchParams, getTranslations('Menus')])
  const opened = await openVersion(id, one(search.post), 'ending/deciding')
  const { menu, form, action, mayDecide } = opened
  const isDraft = mayBecome(menu.state, 'dropDraft')
  if (!mayDecide || !(isDraft || mayBecome(menu.state, 'closeMenu'))) notFound()
  return (
    <ActPage
      opened={opened}
      title={t(isDraft ? 'dropping.title' : 'ending.title')}
      lead={t(isDraft ? 'dropping.lead' : 'ending.lead')}
    >
      <Form action={action} state={form}>
        <SeenVersion state={form} current={menu.version} />
        {menu.state === 'open' ? (
          <DateField
            name="lastDay"
            label={t('fields.lastDay')}
            hint={t('hints.lastDay')}
            state={form}
            required={false}
          />
        ) : null}
        <TextArea name="reason" label={t('fields.reason')} state={form} required rows={3} upTo={1000} />
        <SubmitButton>{t(isDraft ? 'dropping.decide' : 'ending.decide')}</SubmitButton>
      </Form>
    </ActPage>
  )
}
