import ExcelJS from 'exceljs'
import { createTranslator } from 'next-intl'
import enNetwork from '@/lib/i18n/messages/en/Network.json'
import enDesk from '@/lib/i18n/messages/en/NetworkDesk.json'
import jaNetwork from '@/lib/i18n/messages/ja/Network.json'
import jaDesk from '@/lib/i18n/messages/ja/NetworkDesk.json'
import { formatDateTime } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { nameIn } from '@/lib/menus/menu-name'
import { ATTENDANCE_ANSWERS, MEMBER_KINDS } from '@/lib/network/kinds'
import type { ReadMeeting } from '@/lib/network/meetings'
import { guardText } from '@/lib/reports/guard-text'

const CATALOGUES = {
  ja: { Network: jaNetwork, NetworkDesk: jaDesk },
  en: { Network: enNetwork, NetworkDesk: enDesk },
}
const WIDTHS = [40, 16, 12, 8, 40, 20, 24]
const A4 = 9

type Silent = { id: string; kind: string; name: string; nameEn: string | null }

/** Who comes to a general meeting, as a workbook: a line for each member, and below those who have not answered, so that they can be called. */
export async function writeAttendance(
  { attendances, heldOn }: Pick<ReadMeeting, 'attendances' | 'heldOn'>,
  members: readonly Silent[],
  locale: 'ja' | 'en',
): Promise<{ fileName: string; bytes: Uint8Array<ArrayBuffer> }> {
  const messages = CATALOGUES[locale]
  const t = createTranslator({ locale, messages, namespace: 'NetworkDesk.meetings' })
  const words = createTranslator({ locale, messages, namespace: 'Network' })
  const kindOf = (kind: string) =>
    MEMBER_KINDS.filter((one) => one === kind).map((one) => words(`memberKinds.${one}`))[0]
  const answerOf = (said: string) =>
    ATTENDANCE_ANSWERS.filter((one) => one === said).map((one) => words(`meetings.answers.${one}`))[0]
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet(t('sheet'), {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { paperSize: A4, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  sheet.columns = WIDTHS.map((width) => ({ width }))
  const heads = ['organisation', 'kind', 'answer', 'people', 'names', 'answeredAt', 'answeredBy'] as const
  sheet.addRow(heads.map((head) => t(head))).font = { bold: true }
  for (const { member, answer, people, names, proxy, answeredAt, answeredByName, heardByName } of attendances)
    sheet.addRow([
      ...[guardText(nameIn(locale, member.organisation)), kindOf(member.kind)],
      ...[answerOf(answer), people, guardText(names || proxy), formatDateTime(answeredAt, locale)],
      guardText(heardByName ? t('heardFrom', { from: answeredByName, name: heardByName }) : answeredByName),
    ])
  const answered = new Set(attendances.map(({ organisationId }) => organisationId))
  for (const { id, kind, ...named } of members)
    if (!answered.has(id)) sheet.addRow([guardText(nameIn(locale, named)), kindOf(kind), t('silentAnswer')])
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer())
  return { fileName: `${t('file')}-${dayOf(heldOn)}.xlsx`, bytes }
}
