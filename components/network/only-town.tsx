import { useTranslations } from 'next-intl'
import type { LessSaid } from '@/lib/network/towns-alike'
import { Checkbox } from '../forms/checkbox'
import type { FormState } from '../forms/form-state'
import { NotificationBanner } from '../notices/notification-banner'

/** Before a need is published: that it may mean one town alone, what to leave out so that it means others, too, and the choice to go on. */
export function OnlyTown({ ways, state }: { ways: readonly LessSaid[]; state: FormState }) {
  const t = useTranslations('Network.onlyTown')
  return (
    <NotificationBanner tone="warning" title={t('title')}>
      <p>{t('why')}</p>
      {ways.length > 0 ? (
        <ul className="my-2 list-disc ps-6">
          {ways.map(({ what, others }) => (
            <li key={what}>{t(`without.${what}`, { towns: others + 1 })}</li>
          ))}
        </ul>
      ) : (
        <p className="my-2">{t('themes')}</p>
      )}
      <Checkbox name="knowing" label={t('knowing')} state={state} />
    </NotificationBanner>
  )
}
