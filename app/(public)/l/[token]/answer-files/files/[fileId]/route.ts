import { readAnswerOfLink } from '@/lib/answerFiles/answer'
import { readAnswerFile } from '@/lib/answerFiles/list'
import { handOut } from '@/lib/attachments/hand-out'
import { asActor } from '@/lib/db/as-actor'
import { bearerOf } from '@/lib/links/bearer'

/** Hands out one file of an answer, to whoever holds the link by which it is answered. */
export async function GET(_request: Request, { params }: { params: Promise<{ token: string; fileId: string }> }) {
  const { token, fileId } = await params
  const bearer = await bearerOf(token)
  const file = bearer
    ? await asActor(bearer, async (tx) => {
        const answer = await readAnswerOfLink(tx, bearer)
        return answer && (await readAnswerFile(tx, answer, fileId))
      })
    : null
  return file ? await handOut(file) : new Response(null, { status: 404 })
}
