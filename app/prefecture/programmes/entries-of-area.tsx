import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { ClosingTime } from '@/components/programmes/closing-time'
import { EntryBadge } from '@/components/programmes/entry-badge'
import { programmeTitle } from '@/components/programmes/programme-title'
import { nameIn } from '@/lib/menus/menu-name'
import type { AreaEntries } from './open-joint'

/** The state's announcements, with the way to record an entry that came, and the entries shared with the prefecture. */
export function EntriesOfArea({ announced, shared }: AreaEntries) {
  const t = useTranslations('Programmes')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (announced.length + shared.length === 0) return null
  return (
    <Section title={t('joint.entries')} lead={t('joint.entriesLead')}>
      <ul className="space-y-3">
        {announced.map((programme) => (
          <li key={programme.id}>
            <span className="block font-700">{programmeTitle(t, locale, programme)}</span>
            <span className="block text-solid-gray-700">
              {t('fields.closesAt')} <ClosingTime at={programme.closesAt} />
            </span>
            <a href={`/prefecture/programmes/entries/${programme.id}`}>{t('record.link')}</a>
          </li>
        ))}
      </ul>
      <ul className="divide-y divide-solid-gray-300">
        {shared.map((entry) => (
          <li key={entry.id} className="flex flex-wrap gap-3 py-2">
            <a className="font-700" href={`/prefecture/programmes/received/${entry.id}`}>
              {t('entry.titleOf', { name: nameIn(locale, entry.askingOrganisation) })}
            </a>
            {programmeTitle(t, locale, entry.programme)}
            <EntryBadge entry={entry} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
