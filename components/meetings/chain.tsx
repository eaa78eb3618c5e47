import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import { showWhen } from '@/lib/plannedSessions/show-when'
import type { Chain } from '@/lib/supportSessions/chain'
import { PlainText } from '../consultations/plain-text'
import { ButtonLink } from '../layout/button-link'
import { Section } from '../layout/section'

/** What was agreed the last time, and what of the support's actions is still open. Nothing at a first session without any. */
export function FromLastTime({ chain, path }: { chain: Chain; path: string }) {
  const t = useTranslations('Meetings.chain')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { last, todos } = chain
  if (!last && todos.length === 0) return null
  return (
    <Section title={t('title')}>
      {last ? (
        <>
          <p>
            <a href={`${path}/sessions/${last.id}`}>
              {t('last', { label: last.label, date: formatDate(last.heldOn, locale) })}
            </a>
          </p>
          <PlainText>{last.nextSteps || t('nothingAgreed')}</PlainText>
        </>
      ) : null}
      <p className="font-700">{todos.length > 0 ? t('open', { count: todos.length }) : t('noneOpen')}</p>
      {todos.length > 0 ? (
        <ul className="list-disc space-y-1 ps-6">
          {todos.map(({ id, side, text, dueOn, ownerName }) => (
            <li key={id} className="[overflow-wrap:anywhere]">
              {t('todo', {
                text,
                who: side === 'municipality' ? t('municipality') : ownerName,
                date: dueOn ? formatDate(dueOn, locale) : 'none',
              })}
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  )
}

type NextProps = { chain: Chain; path: string; mayPlan: boolean }

/** Which meeting comes next, and the ways to plan it or to ask for its date. */
export function NextMeeting({ chain, path, mayPlan }: NextProps) {
  const t = useTranslations('Meetings.chain')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { next } = chain
  if (!next && !mayPlan) return null
  return (
    <Section title={t('next')}>
      {next ? (
        <p>
          <a href={`${path}/meetings/${next.id}`}>{`${next.label}　${showWhen(next, locale)}`}</a>
        </p>
      ) : (
        <p>{t('noNext')}</p>
      )}
      {mayPlan ? (
        <p className="flex flex-wrap gap-3 print:hidden">
          <ButtonLink href={`${path}/polls/new`} variant="secondary">
            {t('poll')}
          </ButtonLink>
          <ButtonLink href={`${path}/meetings/new`} variant="secondary">
            {t('plan')}
          </ButtonLink>
        </p>
      ) : null}
    </Section>
  )
}
