import { seeOther, takeFiles } from '@/app/attachments/take-files'
import { attachToDocument } from '@/lib/library/files'

type Context = { params: Promise<{ id: string }> }

export async function GET(_request: Request, { params }: Context) {
  return seeOther(`/reports/library/${(await params).id}`)
}

/** Takes in the files of a document. */
export async function POST(request: Request, { params }: Context) {
  const { id } = await params
  const page = `/reports/library/${id}`
  return await takeFiles(request, page, `${page}/files`, (tx, actor, files) => attachToDocument(tx, actor, id, files))
}
