import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { ReadIntroduction } from '@/lib/network/introductions'
import { PlainText } from '../consultations/plain-text'
import { DescriptionList } from '../layout/description-list'
import { IntroductionBadge } from './states'

type Named = { name: string; nameEn: string | null }
type Props = { introduction: ReadIntroduction; place: Named | null; base: string }

/** What is to be brought together, and how far each side is. The name behind the need stands here only when the reader may know it. */
export function IntroductionView({ introduction, place, base }: Props) {
  const t = useTranslations('Network.introduction')
  const sizes = useTranslations('Network.sizes')
  const answers = useTranslations('Network.sideAnswers')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { post, partner, sides, state, needAnswer, partnerAnswer, proposedBy, proposedAt, words } = introduction
  const behind = sides.find(({ side }) => side === 'need')
  const size = post.sizeClass ? sizes(post.sizeClass) : ''
  const hidden = [place ? nameIn(locale, place) : t('wholeArea'), size].filter(Boolean).join(t('separator'))
  return (
    <>
      <DescriptionList
        rows={[
          { term: t('state'), value: <IntroductionBadge state={state} /> },
          { term: t('need'), value: <a href={`${base}/${post.id}`}>{post.title}</a> },
          { term: t('behind'), value: behind ? nameIn(locale, behind.organisation) : t('hidden', { place: hidden }) },
          { term: t('partner'), value: nameIn(locale, partner) },
          { term: t('proposedBy'), value: t(`by.${proposedBy}`, { date: formatDate(proposedAt, locale) }) },
          { term: t('needAnswer'), value: answers(needAnswer) },
          { term: t('partnerAnswer'), value: answers(partnerAnswer) },
        ]}
      />
      {words ? (
        <div>
          <p className="font-700">{t('words')}</p>
          <PlainText>{words}</PlainText>
        </div>
      ) : null}
    </>
  )
}
