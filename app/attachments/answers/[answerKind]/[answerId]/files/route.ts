import { readAnswer } from '@/lib/answerFiles/answer'
import { attachToAnswer } from '@/lib/answerFiles/attach'
import { NotFound } from '@/lib/errors'
import { seeOther, takeFiles } from '../../../../take-files'

type Context = { params: Promise<{ answerKind: string; answerId: string }> }

export async function GET(_request: Request, { params }: Context) {
  const { answerKind, answerId } = await params
  return seeOther(`/attachments/answers/${answerKind}/${answerId}`)
}

/** Takes in the files of an answer. */
export async function POST(request: Request, { params }: Context) {
  const { answerKind, answerId } = await params
  const page = `/attachments/answers/${answerKind}/${answerId}`
  return await takeFiles(request, page, `${page}/files`, async (tx, actor, files) => {
    const answer = await readAnswer(tx, answerKind, answerId)
    if (!answer) throw new NotFound()
    return await attachToAnswer(tx, actor, answer, files)
  })
}
