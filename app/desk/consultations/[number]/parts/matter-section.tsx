import { useLocale, useTranslations } from 'next-intl'
import { OwnText } from '@/components/consultations/own-text'
import { DescriptionList } from '@/components/layout/description-list'
import { Section } from '@/components/layout/section'
import type { Matter } from '@/lib/consultations/read-matter'
import { formatDate, formatDateTime } from '@/lib/japanese/dates'

/** What was written to the desk, and how it came. */
export function MatterSection({ matter }: { matter: Matter }) {
  const t = useTranslations('Desk.matter')
  const channels = useTranslations('States.channel')
  const imports = useTranslations('Imports.columns')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const onBehalf = matter.draftingOrganisationId !== matter.askingOrganisationId
  return (
    <Section title={t('title')} id="matter">
      <OwnText of={matter} marks={matter.openQuestions} />
      <DescriptionList
        stacked
        rows={[
          { term: t('receivedAt'), value: formatDateTime(matter.receivedAt, locale) },
          { term: t('channel'), value: channels(matter.channel) },
          ...(matter.callerName ? [{ term: t('callerName'), value: matter.callerName }] : []),
          ...(matter.originalNumber ? [{ term: imports('originalNumber'), value: matter.originalNumber }] : []),
          ...(onBehalf ? [{ term: t('recordedBy'), value: matter.draftedByName }] : []),
          { term: t('sharing'), value: t(sharingOf(matter)) },
          ...(matter.signedOffOn
            ? [{ term: t('signOff'), value: t('signedOff', { date: formatDate(matter.signedOffOn, locale) }) }]
            : []),
        ]}
      />
    </Section>
  )
}

function sharingOf({ viaPrefecture, sharedWithPrefecture }: Matter): string {
  if (viaPrefecture) return 'viaPrefecture'
  return sharedWithPrefecture ? 'shared' : 'notShared'
}
