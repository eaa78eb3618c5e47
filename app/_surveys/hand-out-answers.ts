import { getTranslations } from 'next-intl/server'
import { handOut } from '@/app/reports/hand-out'
import { currentActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES, DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { writeCsv } from '@/lib/reports/write-csv'
import { writeWorkbook } from '@/lib/reports/write-workbook'
import { readAnswerLines } from '@/lib/residentSurveys/answer-lines'
import { readSurvey } from '@/lib/residentSurveys/read'

type Asked = { side: 'asking' | 'desk'; number: string; surveyId: string; kind: 'csv' | 'xlsx' }

/** All answers as a file: one line for each person, paper summed up apart. For the municipality and its bureau alone. */
export async function handOutAnswers(request: Request, asked: Asked): Promise<Response> {
  const { side, number, surveyId, kind } = asked
  const actor = await currentActor()
  if (!actor) {
    const location = `/sign-in?next=${encodeURIComponent(new URL(request.url).pathname)}`
    return new Response(null, { status: 303, headers: { location } })
  }
  const roles: readonly string[] = side === 'desk' ? DESK_ROLES : ASKING_ROLES
  if (!roles.includes(actor.role)) return new Response(null, { status: 404 })
  const t = await getTranslations('Surveys')
  const found = await asActor(actor, async (tx) => {
    const survey = await readSurvey(tx, actor, number, surveyId)
    if (!survey) return null
    return { survey, now: await readClock(tx), ...(await readAnswerLines(tx, survey)) }
  })
  if (!found) return new Response(null, { status: 404 })
  const { survey, answers, papers, now } = found
  const name = t('export.name', { number })
  const heads = [t('export.number'), t('export.day'), ...survey.questions.map(({ text }) => text)]
  if (kind === 'csv') return handOut(name, 'csv', writeCsv([heads, ...answers]))
  const paperHeads = [t('export.question'), t('export.option'), t('summary.count')]
  const sheets = [
    { name: t('export.sheet'), columns: columnsOf(heads), lines: answers },
    { name: t('export.papers'), columns: columnsOf(paperHeads), lines: papers },
    { name: t('facts.title'), columns: columnsOf([t('export.about')]), lines: [] },
  ]
  return handOut(name, 'xlsx', await writeWorkbook(sheets, now))
}

function columnsOf(heads: readonly string[]) {
  return heads.map((head) => ({ head, width: 24 }))
}
