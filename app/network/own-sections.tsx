import { useLocale, useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/layout/button-link'
import { Section } from '@/components/layout/section'
import { IntroductionList } from '@/components/network/introduction-list'
import { OwnPostList } from '@/components/network/post-list'
import { NotificationBanner } from '@/components/notices/notification-banner'
import type { Actor } from '@/lib/actor/actor'
import { formatDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import type { ListedIntroduction } from '@/lib/network/introductions'
import type { ListedMeeting } from '@/lib/network/meetings'
import type { Membership } from '@/lib/network/membership'
import type { OwnPost } from '@/lib/network/posts'

type Props = {
  actor: Actor
  membership: Membership | null
  today: string
  introductions: readonly ListedIntroduction[]
  posts: readonly OwnPost[]
  meetings: readonly ListedMeeting[]
}

/** What concerns one's own organisation: introductions, posts, and the meetings to come. */
export function OwnSections({ actor, membership, today, introductions, posts, meetings }: Props) {
  const t = useTranslations('Network.home')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const isMember = membership?.isValid ?? false
  const publish = isMember ? (
    <>
      <ButtonLink href="/network/posts/new?kind=need" variant="secondary">
        {t('newNeed')}
      </ButtonLink>
      <ButtonLink href="/network/posts/new?kind=offer" variant="secondary">
        {t('newOffer')}
      </ButtonLink>
    </>
  ) : null
  const coming = meetings.filter(({ heldOn, state }) => state === 'announced' && dayOf(heldOn) >= today)
  return (
    <>
      {membership?.isValid && membership.asksRenewal ? (
        <NotificationBanner
          tone="warning"
          title={t('renewalDue', { date: formatDate(dayOf(membership.validUntil), locale) })}
        >
          <a href="/network/membership">{t('toRenewal')}</a>
        </NotificationBanner>
      ) : null}
      {isMember || introductions.length > 0 ? (
        <Section title={t('introductions')}>
          {introductions.length === 0 ? (
            <p>{t('noIntroductions')}</p>
          ) : (
            <IntroductionList
              introductions={introductions}
              caption={t('introductions')}
              base="/network/introductions"
              ownId={actor.organisationId}
            />
          )}
        </Section>
      ) : null}
      {isMember || posts.length > 0 ? (
        <Section title={t('own')} actions={publish}>
          {posts.length === 0 ? <p>{t('noOwn')}</p> : <OwnPostList posts={posts} caption={t('own')} today={today} />}
        </Section>
      ) : null}
      {coming.length > 0 ? (
        <Section title={t('meetings')}>
          <MeetingLines meetings={coming} />
        </Section>
      ) : null}
    </>
  )
}

function MeetingLines({ meetings }: { meetings: readonly ListedMeeting[] }) {
  const t = useTranslations('Network')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <ul className="space-y-2">
      {meetings.map(({ id, title, heldOn, answerBy, attendances }) => (
        <li key={id}>
          <a href={`/network/meetings/${id}`}>
            {t('home.meetingLine', { date: formatDate(dayOf(heldOn), locale), title })}
          </a>
          <span className="block">
            {attendances[0]
              ? t('home.answered', { answer: t(`meetings.answers.${attendances[0].answer}`) })
              : t('home.answerBy', { date: formatDate(dayOf(answerBy), locale) })}
          </span>
        </li>
      ))}
    </ul>
  )
}
