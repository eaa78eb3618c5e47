import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { one } from '@/lib/assignments/filters'
import { asActor } from '@/lib/db/as-actor'
import { listThemesByGroup } from '@/lib/menus/list-themes-by-group'
import { mayBecome } from '@/lib/menus/transitions'
import { DraftFields } from '../../draft-fields'
import { openVersion } from '../../open-version'
import { ActPage } from '../act-page'
import { actTitle } from '../act-title'

type Props = PageProps<'/admin/menus/lifecycle/[id]/edit'>

export function generateMetadata(props: Props): Promise<Metadata> {
  return actTitle(props, 'edit/saving', 'edit.title')
}

/** Writes a draft over. */
export default async function EditDraftPage({ params, searchParams }: Props) {
  const [{ id }, search, t] = await Promise.all([params, searchParams, getTranslations('Menus')])
  const opened = await openVersion(id, one(search.post), 'edit/saving')
  const { actor, menu, form, action, mayDecide } = opened
  if (!mayDecide || !mayBecome(menu.state, 'changeDraft')) notFound()
  const groups = await asActor(actor, listThemesByGroup)
  return (
    <ActPage opened={opened} title={t('edit.title')} lead={t('edit.lead')}>
      <Form action={action} state={form}>
        <SeenVersion state={form} current={menu.version} />
        <DraftFields state={form} groups={groups} words={menu} chosen={menu.themes.map(({ theme }) => theme.key)} />
        <SubmitButton>{t('edit.save')}</SubmitButton>
      </Form>
    </ActPage>
  )
}
