import { useTranslations } from 'next-intl'

/** The ways to take a report away: on paper, as a Word file, as a workbook of its numbers. */
export function ReportFiles({ id }: { id: string }) {
  const t = useTranslations('CouncilReports.files')
  return (
    <div className="print:hidden">
      <p className="flex flex-wrap gap-x-5">
        <a href={`/reports/council/${id}/report.docx`}>{t('docx')}</a>
        <a href={`/reports/council/${id}/report.xlsx`}>{t('xlsx')}</a>
      </p>
      <p>{t('print')}</p>
    </div>
  )
}
