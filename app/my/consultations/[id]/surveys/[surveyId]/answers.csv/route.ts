import { handOutAnswers } from '@/app/_surveys/hand-out-answers'

type Params = { params: Promise<{ id: string; surveyId: string }> }

/** The answers of a questionnaire as a file. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { id: number, surveyId } = await params
  return await handOutAnswers(request, { side: 'asking', number, surveyId, kind: 'csv' })
}
