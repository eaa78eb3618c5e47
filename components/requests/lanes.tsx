import { useTranslations } from 'next-intl'
import type { LaneChasing } from '@/lib/chasing/read-lanes'
import type { RoundRead } from '@/lib/requestRounds/read'
import { isNews } from '@/lib/requests/list-passable'
import { isPending } from '@/lib/requests/states'
import { ButtonLink } from '../layout/button-link'
import { EmptyState } from '../layout/empty-state'
import { Section } from '../layout/section'
import { LaneCard, type LaneForms } from './lane-card'
import type { Lane } from './lane-facts'
import { UnsentRounds } from './unsent-rounds'

type Props = {
  lanes: readonly Lane[]
  rounds: readonly RoundRead[]
  chasing: ReadonlyMap<string, LaneChasing>
  path: string
  forms: LaneForms
  today: string
  closed: ReadonlySet<string>
  mayAsk: boolean
  mayPass: boolean
}

/** One lane for every party asked under a support, and above them what is not sent yet. */
export function Lanes({ lanes, rounds, chasing, path, forms, today, closed, mayAsk, mayPass }: Props) {
  const t = useTranslations('Requests.lanes')
  const c = useTranslations('Council.ask')
  const news = mayPass
    ? lanes.filter((lane) => lane.kind !== 'advice' && lane.answeredAt && lane.state !== 'withdrawn' && isNews(lane))
        .length
    : 0
  const waiting = lanes.filter(({ state }) => isPending(state)).length
  const acts = (
    <>
      {news > 0 ? <ButtonLink href={`${path}/passing-on`}>{t('passOnCount', { count: news })}</ButtonLink> : null}
      {mayAsk ? (
        <>
          <ButtonLink href={`${path}/requests/new`} variant="secondary">
            {t('send')}
          </ButtonLink>
          <ButtonLink href={`${path}/advice/new`} variant="secondary">
            {c('link')}
          </ButtonLink>
        </>
      ) : null}
    </>
  )
  return (
    <Section title={t('title')} id="requests" actions={acts}>
      <UnsentRounds rounds={rounds} path={path} />
      {lanes.length === 0 ? (
        <EmptyState title={t('empty')}>{mayAsk ? null : <p>{t('notYet')}</p>}</EmptyState>
      ) : (
        <>
          <p>{t('count', { all: lanes.length, waiting, news })}</p>
          {lanes.map((lane) => (
            <LaneCard
              key={lane.id}
              chasing={chasing.get(lane.id)}
              {...{ lane, path, today, closed, forms, mayAsk, mayPass }}
            />
          ))}
        </>
      )}
    </Section>
  )
}
