import { seeOther, takeFiles } from '@/app/attachments/take-files'
import { attachToPart } from '@/lib/references/files'

type Context = { params: Promise<{ id: string }> }

export async function GET(_request: Request, { params }: Context) {
  return seeOther(`/admin/handbooks/${(await params).id}`)
}

/** Takes in the files of a reference. */
export async function POST(request: Request, { params }: Context) {
  const { id } = await params
  const page = `/admin/handbooks/${id}`
  return await takeFiles(request, page, `${page}/files`, (tx, actor, files) => attachToPart(tx, actor, id, files))
}
