import { useTranslations } from 'next-intl'
import { LaneChasing } from '@/components/chasing/lane-chasing'
import { DutyFacts } from '@/components/duties/duty-facts'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { standingOf } from '@/lib/duties/states'
import type { OpenDuty } from './open-duty'

const DEEDS = ['waived', 'linked'] as const

type Props = Pick<OpenDuty, 'duty' | 'today' | 'printed' | 'chasing' | 'path'> & { done: string | string[] | undefined }

/** How a duty stands for the desk, what it is about, what reminds of it, and the link that is open for it. */
export function DutyState({ duty, today, printed, chasing, path, done }: Props) {
  const t = useTranslations('Duties')
  const deed = DEEDS.find((one) => one === done)
  return (
    <>
      {deed ? <NotificationBanner tone="success" title={t(`done.${deed}`)} /> : null}
      <DutyFacts duty={duty} standing={standingOf(duty, today)} />
      {duty.waiveReason ? <p>{t('waivedBy', { name: duty.waivedByName, reason: duty.waiveReason })}</p> : null}
      {chasing ? <LaneChasing chasing={chasing} at={path} party={duty.partyName} /> : null}
      {printed ? (
        <p className="max-w-prose [overflow-wrap:anywhere]">
          {printed.address
            ? t('link.printed', { name: printed.name, address: printed.address })
            : t('link.mailed', { name: printed.name, mailbox: printed.mailbox ?? '' })}
        </p>
      ) : null}
    </>
  )
}
