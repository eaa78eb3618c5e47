import { useLocale, useTranslations } from 'next-intl'
import { AnswerFileList } from '@/components/follow-ups/answer-files'
import { Section } from '@/components/layout/section'
import type { SharedByHelpers } from '@/lib/helped/read'
import { formatDate } from '@/lib/japanese/dates'
import { HelpedAnswer } from './helped-facts'

/** What those who helped have let the municipality read, and their thanks; nothing while there is none. */
export function SharedWithMunicipality({ shared, thanks }: SharedByHelpers) {
  const t = useTranslations('Helped')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (shared.length + thanks.length === 0) return null
  return (
    <Section title={t('forMunicipality.title')} id="helpers">
      {shared.map((helper) => (
        <div key={helper.id} className="mt-4 space-y-2">
          <h3>{`${helper.partyName}　${helper.title}`}</h3>
          <HelpedAnswer helped={{ ...helper, shared: undefined }} />
          {helper.files.length > 0 ? (
            <AnswerFileList files={helper.files} place={`/attachments/answers/party/${helper.id}`} />
          ) : null}
        </div>
      ))}
      {thanks.length > 0 ? <h3 className="mt-4">{t('forMunicipality.thanks')}</h3> : null}
      {thanks.map(({ id, words, reactedAt, reactedByName }) => (
        <div key={id}>
          <p className="font-700">
            {t('forMunicipality.from', { name: reactedByName, date: reactedAt ? formatDate(reactedAt, locale) : '' })}
          </p>
          <p className="max-w-prose whitespace-pre-line">{words}</p>
        </div>
      ))}
    </Section>
  )
}
