import { useLocale, useTranslations } from 'next-intl'
import { nameIn } from '@/lib/menus/menu-name'
import type { DeskPageView } from '../open-page'

/** Who will be able to read the reply, in words, and how long it can be taken back. */
export function ReplyReaders({ view }: { view: DeskPageView }) {
  const t = useTranslations('Dialogue.reply')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { matter, audience, recallSeconds } = view
  const asking = { name: nameIn(locale, matter.asking), people: audience.asking }
  const readers =
    audience.prefecture === null || !matter.prefecture
      ? t('readers', asking)
      : t('readersWithPrefecture', {
          ...asking,
          prefecture: nameIn(locale, matter.prefecture),
          prefecturePeople: audience.prefecture,
        })
  return (
    <p id="reply-readers">
      <strong className="font-700">{readers}</strong>
      {recallSeconds > 0 ? ` ${t('recallable', { seconds: recallSeconds })}` : ''}
    </p>
  )
}
