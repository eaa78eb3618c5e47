import { useLocale, useTranslations } from 'next-intl'
import { PUBLICATIONS } from '@/lib/followUps/effect-answer'
import { formatDate } from '@/lib/japanese/dates'
import type { PublicationSaid } from '@/lib/publicationWords/list'

/** A later word on publishing an answer: what, when, by whom, and who of the desk noted it. */
export function PublicationSaidBy({ word: said }: { word: PublicationSaid['words'][number] }) {
  const t = useTranslations('PublicationWords')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { word, saidByName, saidOn, notedByName, notedBySide } = said
  const what = PUBLICATIONS.find((one) => one === word) ?? 'none'
  return (
    <>
      {t('said', { date: formatDate(saidOn, locale), name: saidByName })}
      {notedBySide === 'desk' ? t('notedByDesk', { name: notedByName }) : null}
      {`　${t(`word.${what}`)}`}
    </>
  )
}
