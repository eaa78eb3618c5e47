import { useLocale, useTranslations } from 'next-intl'
import { DescriptionList } from '@/components/layout/description-list'
import type { Helped } from '@/lib/helped/read'
import { formatDate } from '@/lib/japanese/dates'

/** Which support is looked back on. */
export function HelpedFacts({ helped }: { helped: Pick<Helped, 'place' | 'title' | 'endedOn' | 'answerBy'> }) {
  const t = useTranslations('Helped')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <DescriptionList
      rows={[
        { term: t('place'), value: helped.place },
        { term: t('support'), value: helped.title },
        { term: t('endedOn'), value: formatDate(helped.endedOn, locale) },
        { term: t('answerBy'), value: formatDate(helped.answerBy, locale) },
      ]}
    />
  )
}

type Answered = Pick<Helped, 'usefulness' | 'wentWell' | 'wasHard' | 'stillNeeded'> & { shared?: boolean }

/** What a party answered; and, for itself and the desk, whether the municipality may read it. */
export function HelpedAnswer({ helped }: { helped: Answered }) {
  const t = useTranslations('Helped')
  const { usefulness, shared } = helped
  const lines = (value: string) => (value ? <span className="whitespace-pre-line">{value}</span> : '')
  return (
    <DescriptionList
      rows={[
        { term: t('useful'), value: t(`degrees.${usefulness ?? 'none'}`) },
        { term: t('fields.wentWell'), value: lines(helped.wentWell) },
        { term: t('fields.wasHard'), value: lines(helped.wasHard) },
        { term: t('fields.stillNeeded'), value: lines(helped.stillNeeded) },
        ...(shared === undefined ? [] : [{ term: t('fields.shared'), value: t(shared ? 'sharedYes' : 'sharedNo') }]),
      ]}
    />
  )
}
