import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { nameIn } from '@/lib/menus/menu-name'
import type { ListedPost, OwnPost } from '@/lib/network/posts'
import { DataTable } from '../tables/data-table'
import { PostBadge } from './states'

/** Needs or offers that stand, each with what it is about, where, and until when. A need does not say whose it is. */
export function PostList({
  posts,
  caption,
  kind,
}: {
  posts: readonly ListedPost[]
  caption: string
  kind: 'need' | 'offer'
}) {
  const t = useTranslations('Network.board')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const columns = [
    { label: t('title'), room: 'wide' as const },
    t('themes'),
    ...(kind === 'offer' ? [t('offeredBy')] : []),
    t('place'),
    t('until'),
  ]
  return (
    <DataTable caption={caption} captionHidden columns={columns} stacks>
      {posts.map((post) => (
        <tr key={post.id}>
          <th scope="row">
            <a href={`/network/posts/${post.id}`}>{post.title}</a>
            {post.isMine ? <span className="block font-400">{t('mine')}</span> : null}
            {post.isAnswered ? <span className="block font-400">{t('answered')}</span> : null}
          </th>
          <td data-label={t('themes')}>{post.themes.map((theme) => nameIn(locale, theme)).join(t('separator'))}</td>
          {kind === 'offer' ? <td data-label={t('offeredBy')}>{post.offeredBy}</td> : null}
          <td data-label={t('place')}>
            {post.prefecture ? nameIn(locale, { name: post.prefecture, nameEn: post.prefectureEn }) : t('wholeArea')}
          </td>
          <td className="nowrap" data-label={t('until')}>
            {formatDate(dayOf(post.expiresOn), locale)}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}

/** One's own needs and offers, with how each stands. */
export function OwnPostList({ posts, caption, today }: { posts: readonly OwnPost[]; caption: string; today: string }) {
  const t = useTranslations('Network.own')
  const kinds = useTranslations('Network.kinds')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const columns = [{ label: t('title'), room: 'wide' as const }, t('kind'), t('state'), t('until'), t('answers')]
  return (
    <DataTable caption={caption} captionHidden columns={columns} stacks>
      {posts.map(({ id, title, kind, state, expiresOn, _count }) => (
        <tr key={id}>
          <th scope="row">
            <a href={`/network/posts/${id}`}>{title}</a>
          </th>
          <td data-label={t('kind')}>{kinds(kind)}</td>
          <td data-label={t('state')}>
            <PostBadge state={state} hasRunOut={expiresOn !== null && dayOf(expiresOn) < today} />
          </td>
          <td className="nowrap" data-label={t('until')}>
            {expiresOn ? formatDate(dayOf(expiresOn), locale) : t('notYet')}
          </td>
          <td data-label={t('answers')}>{kind === 'need' ? t('count', { count: _count.answers }) : t('none')}</td>
        </tr>
      ))}
    </DataTable>
  )
}
