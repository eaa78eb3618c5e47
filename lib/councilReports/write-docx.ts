import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { formatDateTime, formatDay } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { type Block, heading, lines, mainFigures, tableOf } from './docx-parts'
import { storiesUnder, type TABLES_OF, tablesOfMatter, tablesUnder } from './parts'
import type { CouncilReport } from './read'
import { TEXT_FIELDS, type TextField } from './texts'
import { councilWords } from './words'

/** A font that every Japanese office has, for both kinds of letters. */
const FONT = 'Yu Gothic'

/** A report to the council as a Word file: the same order, words and numbers as its page, with page numbers at the foot. */
export async function writeDocx(report: CouncilReport, locale: 'ja' | 'en'): Promise<Uint8Array<ArrayBuffer>> {
  const say = councilWords(locale)
  const numbers = [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES]
  const foot = new Paragraph({
    alignment: AlignmentType.END,
    children: [new TextRun({ children: numbers, size: 18 })],
  })
  const document = new Document({
    title: say('title'),
    creator: report.bureau.name,
    styles: { default: { document: { run: { font: FONT, size: 21 }, paragraph: { spacing: { after: 80 } } } } },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134 } } },
        footers: { default: new Footer({ children: [foot] }) },
        children: [...headOf(report, locale), ...bodyOf(report, locale)],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function headOf(report: CouncilReport, locale: 'ja' | 'en'): Block[] {
  const say = councilWords(locale)
  const day = (date: Date) => formatDay(dayOf(date), locale)
  const { documentNumber: number, meetingName: name } = report
  const state = `${say(`state.${report.state}`)}  ${say('edition', { edition: report.edition })}`
  const period = say('period', { from: day(report.fromOn), until: day(report.untilOn) })
  return [
    heading(1, say('titleOf', { period })),
    ...lines(say('meetingLine', { number, name, day: day(report.meetingOn) })),
    ...lines((locale === 'en' && report.bureau.nameEn) || report.bureau.name),
    ...lines(`${state}  ${say('asOf', { date: formatDateTime(report.asOf, locale) })}`),
  ]
}

function bodyOf(report: CouncilReport, locale: 'ja' | 'en'): Block[] {
  const say = councilWords(locale)
  const { texts, figures } = report
  const [whole, ...matters] = figures.parts
  const written = (field: TextField) => lines(texts[field])
  const tables = (under: keyof typeof TABLES_OF) =>
    tablesUnder(whole, under).flatMap((one) => tableOf(one, locale, say))
  const stories = (matterId: string | null) =>
    storiesUnder(report, matterId).flatMap(({ title, body, place, placeEn, withheld }) => {
      if (withheld) return [heading(3, say('withheld.title')), ...lines(say(`withheld.${withheld}`))]
      const where = say('storyPlace', { place: locale === 'en' ? placeEn : place })
      return [heading(3, `${say('storyTitle', { title })}${where}`), ...lines(body)]
    })
  const ofMatters = matters.flatMap((part): Block[] => {
    if (!part.matter) return []
    const { id, title, body } = part.matter
    const practices = part.practices === null ? [] : lines(say('practices.count', { count: part.practices }))
    return [
      ...[heading(3, say('matterOf', { title })), ...lines(body), ...lines(texts.matters[id] ?? '')],
      ...[...mainFigures(part, locale, say), ...tablesOfMatter(part).flatMap((one) => tableOf(one, locale, say))],
      ...[...practices, ...stories(id)],
    ]
  })
  const rule = report.stories.length > 0 ? lines(say('storiesRule')) : []
  const under: Record<TextField, Block[]> = {
    intro: [],
    overview: [...(whole ? mainFigures(whole, locale, say) : []), ...tables('overview')],
    needs: tables('needs'),
    supports: tables('supports'),
    effects: [...lines(say('hiddenLead')), ...tables('effects'), ...stories(null), ...rule],
    next: [],
  }
  const matterBlocks = ofMatters.length > 0 ? ofMatters : lines(say('noMatters'))
  return [
    ...TEXT_FIELDS.flatMap((field): Block[] => {
      const blocks = [...written(field), ...under[field]]
      const own = blocks.length > 0 ? [heading(2, say(`sections.${field}`)), ...blocks] : []
      return field === 'overview' ? [...own, heading(2, say('sections.matters')), ...matterBlocks] : own
    }),
    heading(2, say('sections.definitions')),
    ...figures.definitions.flatMap((one) => {
      const [name = '', counted = ''] = one[locale]
      const words = say('definition', { counted, missing: one[locale][6] ?? '' })
      return [new Paragraph({ children: [new TextRun({ text: name, bold: true })] }), ...lines(words)]
    }),
  ]
}
