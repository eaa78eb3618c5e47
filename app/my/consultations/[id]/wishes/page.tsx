import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { MenuExamples } from '@/components/consultations/menu-examples'
import { DateField } from '@/components/forms/date-field'
import { TextArea } from '@/components/forms/text-area'
import { listChoosableMenus } from '@/lib/consultations/choices'
import { openStep } from '../open-step'
import { StepPage } from '../step-page'
import { stepTitle } from '../step-title'
import { MenusField } from './menus-field'

type Props = PageProps<'/my/consultations/[id]/wishes'>

export function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return stepTitle('wishes', searchParams)
}

export default async function WishesPage({ params, searchParams }: Props) {
  const opened = await openStep({ params, searchParams }, 'wishes', (tx, asked) =>
    listChoosableMenus(
      tx,
      asked,
      asked.desiredMenus.map(({ menuId }) => menuId),
    ),
  )
  const { draft, form, more: menus } = opened
  const chosen = draft.desiredMenus.map(({ menuId }) => menuId)
  const [t, locale] = await Promise.all([getTranslations('Consultation'), getLocale()])
  return (
    <StepPage draft={draft} step="wishes" form={form}>
      <MenuExamples menus={menus} chosen={chosen} themeKeys={draft.themes.map(({ themeKey }) => themeKey)} />
      <TextArea
        name="wishes"
        label={t('fields.wishes')}
        hint={t('hints.wishes')}
        state={form}
        defaultValue={draft.wishes}
        required={false}
        rows={7}
        upTo={10_000}
      />
      <MenusField menus={menus} chosen={chosen} state={form} locale={locale} />
      <DateField
        name="desiredBy"
        label={t('fields.desiredBy')}
        state={form}
        defaultValue={draft.desiredBy?.toISOString().slice(0, 10)}
        required={false}
      />
    </StepPage>
  )
}
