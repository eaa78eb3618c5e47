import { getLocale, getTranslations } from 'next-intl/server'
import { currentActor } from '@/lib/actor/require-actor'
import { contentDisposition } from '@/lib/attachments/file-name'
import { asActor } from '@/lib/db/as-actor'
import { readCall } from '@/lib/practiceCalls/read'
import { readSheetContents, writeSheet } from '@/lib/practiceCalls/write-sheet'

/** The sheet of a call as Excel, with what the prefecture has filed so far and may still change. */
export async function GET(_request: Request, { params }: { params: Promise<{ callId: string }> }) {
  const [{ callId }, actor] = [await params, await currentActor()]
  if (!actor) {
    const next = encodeURIComponent(`/prefecture/practices/calls/${callId}/sheet`)
    return new Response(null, { status: 303, headers: { location: `/sign-in?next=${next}` } })
  }
  if (actor.role !== 'prefecture_staff') return new Response(null, { status: 404 })
  const found = await asActor(actor, async (tx) => {
    const call = await readCall(tx, callId)
    return call && { call, contents: await readSheetContents(tx, call.id, actor.prefectureCode ?? '') }
  })
  if (!found) return new Response(null, { status: 404 })
  const [t, stages, locale] = [
    await getTranslations('PracticeCalls'),
    await getTranslations('States.stage'),
    (await getLocale()) === 'en' ? ('en' as const) : ('ja' as const),
  ]
  const text = {
    column: (name: Parameters<typeof t.has>[0] & string) => t(`columns.${name}`),
    stage: (name: string) => stages(name),
    word: (name: string) => t(`template.${name}`),
  }
  return new Response(await writeSheet(found.call, found.contents, { text, locale }), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': contentDisposition(`${t('template.file', { title: found.call.title })}.xlsx`),
      'cache-control': 'no-store',
    },
  })
}
