import { useTranslations } from 'next-intl'

/** The way to go on with a draft offline. */
export function WorkbookLink({ of: { id } }: { of: { id: string } }) {
  const t = useTranslations('Workbook.page')
  return (
    <p>
      <a href={`/my/consultations/${id}/workbook`}>{t('ofThis')}</a>
    </p>
  )
}
