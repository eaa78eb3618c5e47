import { useTranslations } from 'next-intl'
import type { ChosenStory } from '@/lib/councilReports/stories'

type Props = { stories: readonly ChosenStory[]; path: string; locale: 'ja' | 'en' }

/** The chosen stories, each with what is still missing before it may go to the council. */
export function StoryStates({ stories, path, locale }: Props) {
  const t = useTranslations('CouncilReports')
  return (
    <ul className="space-y-4">
      {stories.map(({ id, title, place, placeEn, why }) => (
        <li key={id}>
          <span className="font-700">
            {t('storyTitle', { title })}
            {t('storyPlace', { place: locale === 'en' ? placeEn : place })}
          </span>
          <span className="block">{why ? t(`stories.why.${why}`) : t('stories.ready')}</span>
          <a href={`${path}/${id}`} aria-label={t('stories.editOf', { title })}>
            {t('stories.edit')}
          </a>
        </li>
      ))}
    </ul>
  )
}
