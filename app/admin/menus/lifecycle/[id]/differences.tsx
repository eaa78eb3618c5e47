import { useTranslations } from 'next-intl'
import { TextDifference } from '@/components/corrections/text-difference'
import { DescriptionList } from '@/components/layout/description-list'
import { differencesOf } from '@/lib/menus/differences'

type Words = Parameters<typeof differencesOf>[0]

/** What a version says otherwise than the one before, word by word. */
export function Differences({ before, after }: { before: Words; after: Words }) {
  const t = useTranslations('Menus')
  const found = differencesOf(before, after, [t('yes'), t('no')])
  if (found.length === 0) return <p>{t('differences.none')}</p>
  return (
    <DescriptionList
      rows={found.map(({ field, before: old, after: now }) => ({
        term: t(`fields.${field}`),
        value: <TextDifference before={old} after={now} />,
      }))}
    />
  )
}
