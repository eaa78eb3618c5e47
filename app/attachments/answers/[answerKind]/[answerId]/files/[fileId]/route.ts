import { currentActor } from '@/lib/actor/require-actor'
import { readAnswer } from '@/lib/answerFiles/answer'
import { readAnswerFile } from '@/lib/answerFiles/list'
import { handOut } from '@/lib/attachments/hand-out'
import { asActor } from '@/lib/db/as-actor'
import { seeOther } from '../../../../../take-files'

type Context = { params: Promise<{ answerKind: string; answerId: string; fileId: string }> }

/** Hands out one file of an answer, to whoever may see the answer; never shown by the browser itself. */
export async function GET(_request: Request, { params }: Context) {
  const { answerKind, answerId, fileId } = await params
  const actor = await currentActor()
  const here = `/attachments/answers/${answerKind}/${answerId}/files/${fileId}`
  if (!actor) return seeOther(`/sign-in?next=${encodeURIComponent(here)}`)
  const file = await asActor(actor, async (tx) => {
    const answer = await readAnswer(tx, answerKind, answerId)
    return answer && (await readAnswerFile(tx, answer, fileId))
  })
  return file ? await handOut(file) : new Response(null, { status: 404 })
}
