import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { STALLED_CAP } from '@/lib/clock/list-stalled'

type Props = {
  whose: 'mine' | 'all'
  stalled: number
  transfers: number
  followUps: { asked: number; late: number }
}

/** What waits outside today's list: what another section handed on, consultations that stand still, and follow-ups nobody has answered. Numbers and the way there. */
export function WaitingParts({ whose, stalled, transfers, followUps: { asked, late } }: Props) {
  const t = useTranslations('Queue.today')
  const s = useTranslations('Clock.stalled')
  const counted = stalled > STALLED_CAP ? s('over', { count: STALLED_CAP }) : s('count', { count: stalled })
  return (
    <>
      <Section title={t('heading', { name: t('transfers'), count: t('count', { count: transfers }) })} id="transfers">
        <p>{transfers === 0 ? t('noTransfers') : <a href="/desk/transfers">{t('openTransfers')}</a>}</p>
      </Section>
      <Section title={s('heading', { count: counted })} id="stalled">
        <p>
          {stalled === 0 ? (
            s('none')
          ) : (
            <a href={whose === 'all' ? '/desk/stalled?of=all' : '/desk/stalled'}>{s('open')}</a>
          )}
        </p>
      </Section>
      <Section
        title={t('heading', { name: t('sections.followUps'), count: t('count', { count: asked }) })}
        id="followUps"
      >
        <p>{asked === 0 ? t('noFollowUps') : late > 0 ? t('followUpLate', { count: late }) : t('followUpNoneLate')}</p>
        <p>
          <a href="/desk/follow-ups">{t('openFollowUps')}</a>
        </p>
      </Section>
    </>
  )
}
