import { useTranslations } from 'next-intl'
import type { CouncilReport } from '@/lib/councilReports/read'
import { PlainText } from '../consultations/plain-text'

type Props = { stories: CouncilReport['stories']; heading: 'h3' | 'h4'; locale: 'ja' | 'en' }

/** What a municipality did and what came of it, under its name or as one of its prefecture; in the place of one without consent stands why it is left out. */
export function ReportStories({ stories, heading: Heading, locale }: Props) {
  const t = useTranslations('CouncilReports')
  return stories.map(({ id, title, body, place, placeEn, withheld }) => (
    <article key={id} className="border-l-4 border-solid-gray-420 pl-4">
      <Heading className="font-700">
        {withheld ? t('withheld.title') : t('storyTitle', { title })}
        {withheld ? null : t('storyPlace', { place: locale === 'en' ? placeEn : place })}
      </Heading>
      {withheld ? <p>{t(`withheld.${withheld}`)}</p> : <PlainText>{body}</PlainText>}
    </article>
  ))
}
