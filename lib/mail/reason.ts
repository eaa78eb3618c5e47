import { environment } from '@/lib/env'
import type { Addressee } from '@/lib/notices/addressees'
import type { Matter } from '@/lib/notices/read-matter'
import { oneLine } from './safe-text'
import { wordsOfMails } from './translator'

/** Why this mail comes to this mailbox, and where its reader may choose otherwise. */
export function reasonLines(to: Addressee, { consultations, network, event }: Matter): string[] {
  const t = wordsOfMails(to.locale)
  const asking = consultations[0]?.askingOrganisation
  const name = asking ? oneLine(to.locale === 'en' ? asking.nameEn || asking.name : asking.name) : 'none'
  if (to.isOffice) return [t('reason.office', { name: oneLine(to.name) })]
  if (!to.userId && event?.applicant) return [t('reason.event')]
  if (!to.userId) return [t(network ? 'reason.network' : to.side === 'bearer' ? 'reason.bearer' : 'reason.contact')]
  return [
    event?.applicant ? t('reason.event') : network ? t('reason.network') : t(`reason.${to.side}`, { name }),
    t('reason.settings', { address: `${environment().APP_URL}/notices/settings` }),
  ]
}
