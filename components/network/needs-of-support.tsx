import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { nameIn } from '@/lib/menus/menu-name'
import type { NeedOfSupport } from '@/lib/network/secretariat'
import { ButtonLink } from '../layout/button-link'
import { Section } from '../layout/section'
import { PostBadge } from './states'

type Props = {
  needs: readonly NeedOfSupport[]
  supportId: string
  today: string
  isOfNetwork: boolean
  mayAsk: boolean
}

/** What was asked of the network for a support: each need with how it stands, its answers and introductions. Nothing where the network is not asked. */
export function NeedsOfSupport({ needs, supportId, today, isOfNetwork, mayAsk }: Props) {
  const t = useTranslations('NetworkDesk.derive')
  const states = useTranslations('Network.introductionStates')
  const words = useTranslations('Network.member')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (needs.length === 0 && !isOfNetwork) return null
  const ask = mayAsk ? (
    <ButtonLink href={`/supports/network/from/${supportId}`} variant="secondary">
      {t('ask')}
    </ButtonLink>
  ) : null
  return (
    <Section title={t('lane')} id="network" actions={ask}>
      {needs.length === 0 ? <p>{t('laneNone')}</p> : null}
      <ul className="space-y-3">
        {needs.map(({ id, title, state, expiresOn, _count, introductions }) => (
          <li key={id}>
            <a href={`/supports/network/posts/${id}`}>{title}</a>{' '}
            <PostBadge state={state} hasRunOut={expiresOn !== null && dayOf(expiresOn) < today} />
            <span className="block">
              {t('laneAnswers', { count: _count.answers })}
              {expiresOn ? ` ${words('until', { date: formatDate(dayOf(expiresOn), locale) })}` : ''}
            </span>
            {introductions.map((introduction) => (
              <a key={introduction.id} href={`/supports/network/introductions/${introduction.id}`} className="block">
                {t('laneIntroduction', {
                  name: nameIn(locale, introduction.partner),
                  state: states(introduction.state),
                })}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  )
}
