import { attachFiles } from '@/lib/attachments/attach'
import { seeOther, takeFiles } from '../../../../take-files'

type Context = { params: Promise<{ parentKind: string; parentId: string }> }

export async function GET(_request: Request, { params }: Context) {
  const { parentKind, parentId } = await params
  return seeOther(`/attachments/of/${parentKind}/${parentId}`)
}

/** Takes in the files of a draft, message, session or room. */
export async function POST(request: Request, { params }: Context) {
  const { parentKind, parentId } = await params
  const page = `/attachments/of/${parentKind}/${parentId}`
  return await takeFiles(request, page, `${page}/attachments`, (tx, actor, files) =>
    attachFiles(tx, actor, parentKind, parentId, files),
  )
}
