import { useTranslations } from 'next-intl'
import { WHOLE_PART } from '@/lib/councilReports/behind'
import { storiesUnder, type TABLES_OF, tablesUnder } from '@/lib/councilReports/parts'
import type { CouncilReport } from '@/lib/councilReports/read'
import type { TextField } from '@/lib/councilReports/texts'
import { PlainText } from '../consultations/plain-text'
import { DescriptionList } from '../layout/description-list'
import { PageContents } from '../layout/page-contents'
import { Section } from '../layout/section'
import type { BehindArea } from './counted-link'
import { MainFigures } from './main-figures'
import { ReportMatter } from './report-matter'
import { ReportTable } from './report-table'
import { ReportStories } from './stories'

type Props = { report: CouncilReport; behindAt?: string; locale: 'ja' | 'en' }

/** A report to the council as it is read: the same words and numbers on the page, on paper and in the files. `behindAt`: where the desk finds what was counted. */
export function ReportBody({ report, behindAt, locale }: Props) {
  const t = useTranslations('CouncilReports')
  const { figures, texts } = report
  const [whole, ...matters] = figures.parts
  const text = (field: TextField) => (texts[field] ? <PlainText>{texts[field]}</PlainText> : null)
  const behind = (part: string): BehindArea => (behindAt ? { area: behindAt, part } : null)
  const tables = (field: keyof typeof TABLES_OF) =>
    tablesUnder(whole, field).map((table) => (
      <ReportTable key={table.measure} table={table} behind={behind(WHOLE_PART)} locale={locale} />
    ))
  const parts = (
    ['intro', 'overview', 'matters', 'needs', 'supports', 'effects', 'next', 'definitions'] as const
  ).filter((part) => (part !== 'intro' && part !== 'next') || texts[part])
  return (
    <>
      <PageContents items={parts.map((part) => ({ id: `part-${part}`, label: t(`sections.${part}`) }))} />
      {texts.intro ? (
        <Section id="part-intro" title={t('sections.intro')}>
          {text('intro')}
        </Section>
      ) : null}
      <Section id="part-overview" title={t('sections.overview')}>
        {text('overview')}
        {whole ? <MainFigures part={whole} behind={behind(WHOLE_PART)} locale={locale} /> : null}
        {tables('overview')}
      </Section>
      <Section id="part-matters" title={t('sections.matters')}>
        {matters.length === 0 ? <p>{t('noMatters')}</p> : null}
        {matters.map((part) => (
          <ReportMatter
            key={part.matter?.id}
            part={part}
            text={texts.matters[part.matter?.id ?? ''] ?? ''}
            stories={storiesUnder(report, part.matter?.id ?? '')}
            behind={behind(part.matter?.id ?? '')}
            locale={locale}
          />
        ))}
      </Section>
      <Section id="part-needs" title={t('sections.needs')}>
        {text('needs')}
        {tables('needs')}
      </Section>
      <Section id="part-supports" title={t('sections.supports')}>
        {text('supports')}
        {tables('supports')}
      </Section>
      <Section id="part-effects" title={t('sections.effects')}>
        {text('effects')}
        <p>{t('hiddenLead')}</p>
        {tables('effects')}
        <ReportStories stories={storiesUnder(report, null)} heading="h3" locale={locale} />
        {report.stories.length > 0 ? <p>{t('storiesRule')}</p> : null}
      </Section>
      {texts.next ? (
        <Section id="part-next" title={t('sections.next')}>
          {text('next')}
        </Section>
      ) : null}
      <Section id="part-definitions" title={t('sections.definitions')}>
        <DescriptionList
          rows={figures.definitions.map((one) => ({
            term: one[locale][0] ?? '',
            value: t('definition', { counted: one[locale][1] ?? '', missing: one[locale][6] ?? '' }),
          }))}
        />
      </Section>
    </>
  )
}
