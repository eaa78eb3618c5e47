import { useTranslations } from 'next-intl'
import type { FrozenPart } from '@/lib/councilReports/figures'
import { tablesOfMatter } from '@/lib/councilReports/parts'
import type { CouncilReport } from '@/lib/councilReports/read'
import { PlainText } from '../consultations/plain-text'
import type { BehindArea } from './counted-link'
import { MainFigures } from './main-figures'
import { ReportTable } from './report-table'
import { ReportStories } from './stories'

type Props = {
  part: FrozenPart
  text: string
  stories: CouncilReport['stories']
  behind: BehindArea
  locale: 'ja' | 'en'
}

/** One priority matter in a report to the council: what was decided, what is said of it, its figures and its stories. */
export function ReportMatter({ part, text, stories, behind, locale }: Props) {
  const t = useTranslations('CouncilReports')
  if (!part.matter) return null
  const { id, title, body } = part.matter
  return (
    <div className="space-y-5">
      <h3>{t('matterOf', { title })}</h3>
      {body ? <PlainText>{body}</PlainText> : null}
      {text ? <PlainText>{text}</PlainText> : null}
      <MainFigures part={part} behind={behind} locale={locale} />
      {tablesOfMatter(part).map((table) => (
        <ReportTable key={table.measure} table={table} behind={behind} locale={locale} of={title} />
      ))}
      {part.practices === null ? null : (
        <p>
          {t('practices.count', { count: part.practices })}{' '}
          {part.practices > 0 ? (
            <a href={`/practices?matter=${id}`} className="print:hidden">
              {t('practices.link', { title })}
            </a>
          ) : null}
        </p>
      )}
      <ReportStories stories={stories} heading="h4" locale={locale} />
    </div>
  )
}
