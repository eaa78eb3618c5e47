import { useLocale, useTranslations } from 'next-intl'
import { formatDateTime } from '@/lib/japanese/dates'
import type { ThemeName } from '@/lib/programmes/list-programmes'
import type { Entry } from '@/lib/programmes/read-entry'
import { PlainText } from '../consultations/plain-text'
import { DescriptionList } from '../layout/description-list'
import { ClosingTime } from './closing-time'
import { EnteredFigures } from './entered-figures'
import { EntryBadge } from './entry-badge'
import { EntryFiles } from './entry-files'
import { ThemeList } from './theme-list'

type Props = { entry: Entry; themes: readonly ThemeName[]; mayAddFiles?: boolean }

/** What an entry says, how and when it came, and what was decided about its lateness. */
export function EntryFacts({ entry, themes, mayAddFiles }: Props) {
  const t = useTranslations('Programmes')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const text = (words: string) => (words ? <PlainText>{words}</PlainText> : '')
  const change = entry.state === 'draft' ? 'change' : 'add'
  const contact = [entry.sectionName, entry.contactName, entry.contactPhone, entry.contactMailbox].filter(Boolean)
  return (
    <DescriptionList
      rows={[
        { term: t('facts.state'), value: <EntryBadge entry={entry} /> },
        ...(entry.receivedAt
          ? [
              { term: t('facts.receivedAt'), value: <ClosingTime at={entry.receivedAt} /> },
              { term: t('facts.channel'), value: t(`channels.${entry.channel}`) },
            ]
          : []),
        ...(entry.recordedByName
          ? [{ term: t('facts.recordedBy'), value: t('byOn', byOn(entry.recordedByName, entry.recordedAt, locale)) }]
          : []),
        { term: t('facts.closing'), value: <ClosingTime at={entry.closing} /> },
        ...(entry.isLate ? [{ term: t('fields.lateNote'), value: text(entry.lateNote) }] : []),
        ...(entry.lateReason ? [{ term: t('fields.lateReason'), value: text(entry.lateReason) }] : []),
        { term: t('fields.themeKeys'), value: <ThemeList keys={entry.themeKeys} themes={themes} /> },
        { term: t('fields.situation'), value: text(entry.situation) },
        { term: t('fields.problem'), value: text(entry.problem) },
        { term: t('fields.wish'), value: text(entry.wish) },
        { term: t('facts.figures'), value: <EnteredFigures figures={entry.figures} /> },
        {
          term: t('facts.files'),
          value: (
            <EntryFiles
              entryId={entry.id}
              files={entry.files}
              closing={entry.closing}
              change={mayAddFiles ? change : undefined}
            />
          ),
        },
        { term: t('facts.contact'), value: contact.join(' ') },
        { term: t('facts.sharing'), value: t(entry.sharedWithPrefecture ? 'shared' : 'notShared') },
        ...(entry.withdrawnAt
          ? [{ term: t('facts.withdrawn'), value: t('byOn', byOn(entry.withdrawnByName, entry.withdrawnAt, locale)) }]
          : []),
        ...(entry.withdrawReason ? [{ term: t('fields.withdrawReason'), value: text(entry.withdrawReason) }] : []),
      ]}
    />
  )
}

function byOn(name: string, at: Date | null, locale: 'ja' | 'en') {
  return { name, date: at ? formatDateTime(at, locale) : '' }
}
