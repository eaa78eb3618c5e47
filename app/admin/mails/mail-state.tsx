import { useTranslations } from 'next-intl'
import { StatusBadge } from '@/components/notices/status-badge'
import type { Tone } from '@/components/notices/tone'
import type { MAIL_STATES } from '@/lib/mail/list'

type State = (typeof MAIL_STATES)[number]

const TONES: Record<State, Tone> = { queued: 'progress', sent: 'success', failed: 'danger' }
const FAILURES = ['address', 'recipient', 'refused', 'temporary'] as const

/** What became of a mail; for one that did not arrive, why, as a category. */
export function MailState({ state, failure }: { state: string; failure: string | null }) {
  const t = useTranslations('AdminMails')
  const known = isState(state) ? state : 'queued'
  const reason = FAILURES.find((category) => category === failure)
  return (
    <>
      <StatusBadge tone={TONES[known]}>{t(`state.${known}`)}</StatusBadge>
      {reason ? <span className="block text-dns-14N-130">{t(`failure.${reason}`)}</span> : null}
    </>
  )
}

function isState(state: string): state is State {
  return state in TONES
}
