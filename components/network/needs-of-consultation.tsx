import { useTranslations } from 'next-intl'
import { dayOf } from '@/lib/japanese/day'
import type { NeedOfConsultation } from '@/lib/network/posts'
import { Section } from '../layout/section'
import { PostBadge } from './states'

/** What the desk asks of the network for a consultation, as whoever asked sees it: how each stands, and where to agree to its text. */
export function NeedsOfConsultation({ needs, today }: { needs: readonly NeedOfConsultation[]; today: string }) {
  const t = useTranslations('Network.ofConsultation')
  if (needs.length === 0) return null
  return (
    <Section title={t('title')} lead={t('lead')} id="network">
      <ul className="space-y-3">
        {needs.map(({ id, title, state, expiresOn, _count }) => (
          <li key={id}>
            <a href={`/network/posts/${id}`}>{title}</a>{' '}
            <PostBadge state={state} hasRunOut={expiresOn !== null && dayOf(expiresOn) < today} />
            <span className="block">
              {state === 'to_agree' ? <strong className="font-700">{t('toAgree')}</strong> : null}
              {state === 'published' ? t('answers', { count: _count.answers }) : null}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
