import { useLocale, useTranslations } from 'next-intl'
import type { HolderOf } from '@/lib/colleagues/holder'
import { formatDate } from '@/lib/japanese/dates'
import { DescriptionList } from '../layout/description-list'

/** Who answers for a consultation on the asking side today, with telephone; and the section's name at receipt where it has changed. */
export function HolderLine({ of: holder }: { of: HolderOf }) {
  const t = useTranslations('Colleagues.holder')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { name, section, phone, from, former, askedAs } = holder
  if (name === '' && section === '' && askedAs === '') return null
  const who = from ? t('from', { name, date: formatDate(from, locale) }) : name
  return (
    <DescriptionList
      stacked
      rows={[
        {
          term: t('term'),
          value: (
            <>
              {name ? who : t('section', { section })}
              {name && section ? <span className="block">{section}</span> : null}
              {phone ? <span className="block">{phone}</span> : null}
              {former ? <span className="block text-solid-gray-700">{t('former', { name: former })}</span> : null}
              {askedAs ? <span className="block text-solid-gray-700">{t('askedAs', { name: askedAs })}</span> : null}
            </>
          ),
        },
      ]}
    />
  )
}
