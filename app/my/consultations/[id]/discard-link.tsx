import { useTranslations } from 'next-intl'

/** The way to throw a draft away. */
export function DiscardLink({ of: { id } }: { of: { id: string } }) {
  const t = useTranslations('Consultation.discard')
  return (
    <p>
      <a href={`/my/consultations/${id}/discard`}>{t('link')}</a>
    </p>
  )
}
