import { attachToEntry } from '@/lib/programmes/entry-files'
import { seeOther, takeFiles } from '../../../take-files'

type Context = { params: Promise<{ entryId: string }> }

export async function GET(_request: Request, { params }: Context) {
  return seeOther(`/attachments/entries/${(await params).entryId}`)
}

/** Takes in the files of an entry. */
export async function POST(request: Request, { params }: Context) {
  const { entryId } = await params
  const page = `/attachments/entries/${entryId}`
  return await takeFiles(request, page, `${page}/files`, (tx, actor, files) => attachToEntry(tx, actor, entryId, files))
}
