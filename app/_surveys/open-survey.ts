import { notFound } from 'next/navigation'
import { type Actor, isDesk } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openForm } from '@/lib/forms/open-form'
import { dateOf } from '@/lib/japanese/day'
import { listNextActions } from '@/lib/residentSurveys/conclude'
import { findAskedAbout } from '@/lib/residentSurveys/figure'
import { listPapers } from '@/lib/residentSurveys/list-papers'
import { listWords } from '@/lib/residentSurveys/list-words'
import { readSurvey } from '@/lib/residentSurveys/read'
import { standingOf } from '@/lib/residentSurveys/states'
import { summarise } from '@/lib/residentSurveys/summarise'
import { canPutBack, listTakenOut } from '@/lib/residentSurveys/take-out'

type Search = Record<string, string | string[] | undefined>
type Asked = { actor: Actor; number: string; surveyId: string; path: string; search: Search }

/** Opens the page of a questionnaire with its results and forms; not found when it is not this person's to keep. */
export async function openSurveyPage({ actor, number, surveyId, path, search }: Asked) {
  const opened = await asActor(actor, async (tx) => {
    const survey = await readSurvey(tx, actor, number, surveyId)
    if (!survey) return null
    const form = (rest: string, labels: string) => openForm(tx, actor, search, `${path}/${rest}`, labels)
    const papers = []
    for (const paper of await listPapers(tx, survey.id))
      papers.push({ ...paper, form: await form(`papers/${paper.id}/taking-back`, 'Surveys.fields') })
    const takenOut = []
    for (const taken of await listTakenOut(tx, survey.id))
      takenOut.push({
        ...taken,
        back: canPutBack(actor, taken) ? await form('answers-back', 'Surveys.fields') : null,
      })
    return {
      ...{ survey, papers, takenOut, standing: standingOf(survey, dateOf(await readClock(tx))) },
      summary: await summarise(tx, survey.id, survey.questions),
      words: await listWords(tx, survey.id, survey.questions),
      actions: await listNextActions(tx, survey.id),
      followUpId: isDesk(actor) ? null : await findAskedAbout(tx, survey.supportId),
      forms: {
        open: await form('opening', 'Surveys.fields'),
        end: await form('ending', 'Surveys.fields'),
        discard: await form('discarding', 'Surveys.fields'),
        papers: await form('papers', 'Surveys.fields'),
        takeOut: await form('answers-out', 'Surveys.fields'),
        findings: await form('findings', 'Surveys.fields'),
        action: await form('actions', 'Surveys.actionFields'),
      },
    }
  })
  if (!opened) notFound()
  const { forms, papers } = opened
  const errors = [...Object.values(forms), ...papers.map(({ form }) => form)].flatMap((form) => form.errors)
  return { ...opened, errors }
}

export type OpenedSurvey = Awaited<ReturnType<typeof openSurveyPage>>
