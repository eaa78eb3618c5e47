import type { Actor } from '@/lib/actor/actor'
import { currentActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { contentDisposition } from '@/lib/attachments/file-name'
import { listChoosableMenus, listThemeGroups } from '@/lib/consultations/choices'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { readLocale } from '@/lib/i18n/read-locale'
import type { WrittenDraft } from '@/lib/workbooks/form-lines'
import { wordsOfWorkbook } from '@/lib/workbooks/words'
import { writeForm } from '@/lib/workbooks/write-form'

/** Hands out the form as a workbook to those who write consultations; `read` says what stands in it, null where there is no such draft for them. */
export async function handOutForm(request: Request, read: (tx: Tx, actor: Actor) => Promise<WrittenDraft | null>) {
  const actor = await currentActor()
  if (!actor) {
    const location = `/sign-in?next=${encodeURIComponent(new URL(request.url).pathname)}`
    return new Response(null, { status: 303, headers: { location } })
  }
  const { bureauId, prefectureCode } = actor
  if (!ASKING_ROLES.some((role) => role === actor.role) || !bureauId) return new Response(null, { status: 404 })
  const locale = await readLocale()
  const made = await asActor(actor, async (tx) => {
    const draft = await read(tx, actor)
    if (!draft) return null
    const place = { bureauId, prefectureCode }
    const offered = { themes: await listThemeGroups(tx), menus: await listChoosableMenus(tx, place), locale }
    return { draft, bytes: await writeForm(draft, offered, await readClock(tx)) }
  })
  if (!made) return new Response(null, { status: 404 })
  const { form } = wordsOfWorkbook(locale)
  const name = made.draft.title ? form('fileOf', { title: made.draft.title.slice(0, 40) }) : form('file')
  return new Response(made.bytes, {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': contentDisposition(`${name}.xlsx`),
      'cache-control': 'no-store',
    },
  })
}
