import { useTranslations } from 'next-intl'
import { ProfileBrief } from '@/components/profile/profile-brief'
import type { DeskPageView } from '../open-page'

/** The first figures of whoever asks, beside the consultation. */
export function AskingProfile({ view: { brief } }: { view: DeskPageView }) {
  const t = useTranslations('Profile.brief')
  return brief ? <ProfileBrief brief={brief} href={`/desk/municipalities/${brief.code}`} link={t('more')} /> : null
}
