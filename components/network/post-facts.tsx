import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { nameIn } from '@/lib/menus/menu-name'
import type { ReadPost } from '@/lib/network/posts'
import { PlainText } from '../consultations/plain-text'
import { DescriptionList } from '../layout/description-list'
import { PostBadge } from './states'

type Named = { name: string; nameEn: string | null }
type Props = { post: ReadPost; place: Named | null; today: string }

/** A need or an offer as it is published: text, themes, place, size, day. Whose need it is does not stand here. */
export function PostFacts({ post, place, today }: Props) {
  const t = useTranslations('Network.post')
  const sizes = useTranslations('Network.sizes')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { kind, body, state, sizeClass, expiresOn, publishedAt, offeredBy, themes } = post
  const hasRunOut = expiresOn !== null && dayOf(expiresOn) < today
  const rows = [
    { term: t('state'), value: <PostBadge state={state} hasRunOut={hasRunOut} /> },
    ...(offeredBy ? [{ term: t('offeredBy'), value: nameIn(locale, offeredBy) }] : []),
    { term: t('fields.themeKeys'), value: themes.map(({ theme }) => nameIn(locale, theme)).join(t('separator')) },
    { term: t('fields.prefecture'), value: place ? nameIn(locale, place) : t('wholeArea') },
    ...(kind === 'need' ? [{ term: t('fields.sizeClass'), value: sizeClass ? sizes(sizeClass) : t('noSize') }] : []),
    ...(publishedAt ? [{ term: t('publishedAt'), value: formatDate(publishedAt, locale) }] : []),
    ...(expiresOn ? [{ term: t('expiresOn'), value: formatDate(dayOf(expiresOn), locale) }] : []),
  ]
  return (
    <>
      <PlainText>{body}</PlainText>
      <DescriptionList rows={rows} />
      {post.revisions.length > 0 ? (
        <details>
          <summary className="py-2 font-700">{t('revisions')}</summary>
          <ul className="space-y-4">
            {post.revisions.map(({ id, title, body: earlier, replacedAt }) => (
              <li key={id} className="border-s-4 border-solid-gray-300 ps-4">
                <p className="text-solid-gray-700">{t('revisionOf', { on: formatDate(replacedAt, locale) })}</p>
                <p className="font-700">{title}</p>
                <PlainText>{earlier}</PlainText>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}
