import { getTranslations } from 'next-intl/server'
import type { Matter } from '@/lib/consultations/read-matter'
import { formatDate } from '@/lib/japanese/dates'

/** What the desk alone knows of a consultation: priority and next action. */
export async function internalRows(matter: Matter, locale: 'ja' | 'en') {
  const [t, s] = await Promise.all([getTranslations('Desk.standing'), getTranslations('States.priority')])
  return [
    { term: t('priority'), value: s(matter.priority) },
    { term: t('nextAction'), value: matter.nextAction || t('none') },
    { term: t('nextActionOn'), value: matter.nextActionOn ? formatDate(matter.nextActionOn, locale) : t('none') },
  ]
}
