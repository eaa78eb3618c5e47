import { seeOther, takeFilesOf } from '@/app/attachments/take-files'
import { attachByLink } from '@/lib/answerFiles/attach'
import { bearerOf } from '@/lib/links/bearer'

type Context = { params: Promise<{ token: string }> }

export async function GET(_request: Request, { params }: Context) {
  return seeOther(`/l/${(await params).token}/answer-files`)
}

/** Takes in the files of an answer that is given by a link. */
export async function POST(request: Request, { params }: Context) {
  const { token } = await params
  const page = `/l/${token}/answer-files`
  return await takeFilesOf(await bearerOf(token), request, page, `${page}/files`, attachByLink)
}
