import { useTranslations } from 'next-intl'

/** Where a practice came from: an answer to a follow-up, or who filed it in which way. */
export function OriginWords({ of: { origin, filedSide } }: { of: { origin: string; filedSide: string } }) {
  const t = useTranslations('PracticeFiling.origins')
  if (origin === 'answer') return t('answer')
  return t(origin === 'sheet' ? 'sheet' : filedSide)
}
