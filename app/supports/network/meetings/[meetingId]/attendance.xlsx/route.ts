import ExcelJS from 'exceljs'
import { getTranslations } from 'next-intl/server'
import { isDesk } from '@/lib/actor/actor'
import { currentActor } from '@/lib/actor/require-actor'
import { contentDisposition } from '@/lib/attachments/file-name'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDateTime } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { nameIn } from '@/lib/menus/menu-name'
import { readMeeting } from '@/lib/network/meetings'
import { guardText } from '@/lib/reports/guard-text'

const WIDTH = 20

/** Who comes to a general meeting, as a workbook for the secretariat. */
export async function GET(_request: Request, { params }: { params: Promise<{ meetingId: string }> }) {
  const [actor, { meetingId }] = [await currentActor(), await params]
  if (!actor || !isDesk(actor)) return new Response(null, { status: 404 })
  const meeting = await asActor(actor, (tx) => readMeeting(tx, meetingId))
  if (!meeting) return new Response(null, { status: 404 })
  const [t, words, locale] = [
    await getTranslations('NetworkDesk.meetings'),
    await getTranslations('Network'),
    await readLocale(),
  ]
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet(t('sheet'), { views: [{ state: 'frozen', ySplit: 1 }] })
  const heads = [t('organisation'), t('kind'), t('answer'), t('people'), t('names'), t('answeredAt')]
  sheet.columns = heads.map(() => ({ width: WIDTH }))
  sheet.addRow(heads).font = { bold: true }
  for (const { member, answer, people, names, proxy, answeredAt } of meeting.attendances)
    sheet.addRow([
      guardText(nameIn(locale, member.organisation)),
      words(`memberKinds.${member.kind}`),
      words(`meetings.answers.${answer}`),
      people,
      guardText(names || proxy),
      formatDateTime(answeredAt, locale),
    ])
  const bytes = await workbook.xlsx.writeBuffer()
  return new Response(bytes, {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': contentDisposition(`${t('file')}-${dayOf(meeting.heldOn)}.xlsx`),
      'cache-control': 'no-store',
    },
  })
}
