import { useLocale, useTranslations } from 'next-intl'
import { DescriptionList } from '@/components/layout/description-list'
import { formatDate } from '@/lib/japanese/dates'
import type { ProposalRead } from '@/lib/menuProposals/read'

/** 案・検討・決定・開始, each with its day; what has not come yet says so. */
export function Steps({ proposal }: { proposal: ProposalRead }) {
  const t = useTranslations('MenuProposals.steps')
  const states = useTranslations('MenuProposals.states')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { state, events, begunAt, begunByName, decidedOn, decidedByName, decisionReason, menus } = proposal
  const considered = events.find(({ kind }) => kind === 'considered')
  const running = menus.find((menu) => ['trial', 'open', 'closed'].includes(menu.state))
  const since = running && (running.trialFrom ?? running.validFrom)
  const done = (at: Date, name: string) => t('on', { date: formatDate(at, locale), name })
  return (
    <DescriptionList
      rows={[
        { term: t('begun'), value: done(begunAt, begunByName) },
        { term: t('considered'), value: considered ? done(considered.at, considered.byName) : t('notYet') },
        {
          term: t('decided'),
          value: decidedOn ? (
            <>
              <p>{t('decision', { state: states(state), when: done(decidedOn, decidedByName) })}</p>
              <p className="max-w-prose whitespace-pre-wrap">{decisionReason}</p>
            </>
          ) : (
            t('notYet')
          ),
        },
        ...(state === 'shelved'
          ? []
          : [
              {
                term: t('started'),
                value: since
                  ? t(running.state === 'trial' ? 'trial' : 'open', { date: formatDate(since, locale) })
                  : t('notYet'),
              },
            ]),
      ]}
    />
  )
}
