import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { listOwnFollowUps } from '@/lib/followUps/list'
import { OwnFollowUps } from './own-follow-ups'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('FollowUps')
  return { title: await pageTitle([t('title')]) }
}

export default async function FollowUpsPage() {
  const actor = await requireActor(...ASKING_ROLES)
  const { toAnswer, answered, unanswered, now } = await asActor(actor, async (tx) => ({
    ...(await listOwnFollowUps(tx, actor)),
    now: await readClock(tx),
  }))
  const [t, locale] = [await getTranslations('FollowUps'), (await getLocale()) === 'en' ? 'en' : 'ja'] as const
  const letters = await getTranslations('Letters')
  return (
    <Page title={t('title')} lead={t('lead')} actions={<a href="/letters">{letters('own.title')}</a>}>
      <Section title={t('toAnswer')}>
        {toAnswer.length > 0 ? (
          <OwnFollowUps caption={t('toAnswer')} rows={toAnswer} now={now} locale={locale} />
        ) : (
          <EmptyState title={t('nothingToAnswer')}>
            <p>{t('whenAsked')}</p>
          </EmptyState>
        )}
      </Section>
      <Section title={t('answeredBefore')}>
        {answered.length > 0 ? (
          <OwnFollowUps caption={t('answeredBefore')} rows={answered} now={now} locale={locale} />
        ) : (
          <p>{t('nothingAnswered')}</p>
        )}
      </Section>
      {unanswered.length > 0 ? (
        <Section title={t('unanswered')}>
          <p className="max-w-prose">{t('unansweredText')}</p>
          <OwnFollowUps caption={t('unanswered')} rows={unanswered} isOver now={now} locale={locale} />
        </Section>
      ) : null}
    </Page>
  )
}
