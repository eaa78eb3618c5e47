import { useLocale, useTranslations } from 'next-intl'
import { formatDateTime } from '@/lib/japanese/dates'
import { Autosave } from './autosave'
import type { Keeping } from './form-state'

/** Says when the text of this form was saved last, and goes on saving it while one types. Without scripts the buttons save. */
export function KeptWhileWriting({ keep: { savedAt, savedBy, ...keep } }: { keep: Keeping }) {
  const t = useTranslations('Autosave')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const time = '{time}'
  const last = savedAt ? t('lastSaved', { time: formatDateTime(savedAt, locale), by: savedBy ?? 'nobody' }) : ''
  return (
    <Autosave
      {...keep}
      last={last}
      words={{
        saved: t('saved', { time }),
        lastSaved: t('lastSaved', { time, by: 'nobody' }),
        failed: t('failed'),
        recovered: t('recovered', { time }),
        expired: t('expired'),
        signIn: t('signIn'),
        conflict: t('conflict', { time, by: '{by}' }),
        gone: t('gone'),
        refused: t('refused'),
        restored: t('restored', { time }),
        left: t('left', { time }),
        putIn: t('putIn'),
      }}
    />
  )
}
