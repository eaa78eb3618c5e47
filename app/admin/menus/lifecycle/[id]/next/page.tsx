import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { one } from '@/lib/assignments/filters'
import { asActor } from '@/lib/db/as-actor'
import { listThemesByGroup } from '@/lib/menus/list-themes-by-group'
import { DraftFields } from '../../draft-fields'
import { openVersion } from '../../open-version'
import { ActPage } from '../act-page'
import { actTitle } from '../act-title'

type Props = PageProps<'/admin/menus/lifecycle/[id]/next'>

export function generateMetadata(props: Props): Promise<Metadata> {
  return actTitle(props, 'next/registration', 'next.title')
}

/** A draft of the next version, begun from what this one says; of a national menu one of the bureau's own. */
export default async function NextVersionPage({ params, searchParams }: Props) {
  const [{ id }, search, t] = await Promise.all([params, searchParams, getTranslations('Menus')])
  const opened = await openVersion(id, one(search.post), 'next/registration')
  const { actor, menu, form, action } = opened
  if (menu.state !== 'open' && menu.state !== 'closed') notFound()
  const groups = await asActor(actor, listThemesByGroup)
  const isForeign = menu.bureauId === null && actor.role !== 'operator'
  return (
    <ActPage opened={opened} title={t('next.title')} lead={t(isForeign ? 'next.leadOwn' : 'next.lead')}>
      <Form action={action} state={form}>
        <DraftFields
          state={form}
          groups={groups}
          words={{ ...menu, ground: '' }}
          chosen={menu.themes.map(({ theme }) => theme.key)}
        />
        <SubmitButton>{t('saveDraft')}</SubmitButton>
      </Form>
    </ActPage>
  )
}
