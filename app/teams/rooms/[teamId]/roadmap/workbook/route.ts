import { currentActor } from '@/lib/actor/require-actor'
import { contentDisposition } from '@/lib/attachments/file-name'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { readLocale } from '@/lib/i18n/read-locale'
import { readRoadmap } from '@/lib/roadmaps/read'
import { wordsOfRoadmap } from '@/lib/roadmaps/words'
import { writeRoadmap } from '@/lib/roadmaps/write-workbook'
import { readTeam } from '@/lib/teams/find'
import { roomPath } from '../../open-room'

/** The roadmap as a workbook, to be written in and taken in again; empty lines where there is none yet. */
export async function GET(_request: Request, { params }: { params: Promise<{ teamId: string }> }) {
  const [{ teamId }, actor, locale] = [await params, await currentActor(), await readLocale()]
  if (!actor) {
    const location = `/sign-in?next=${encodeURIComponent(roomPath(teamId, '/roadmap/workbook'))}`
    return new Response(null, { status: 303, headers: { location } })
  }
  const made = await asActor(actor, async (tx) => {
    const team = await readTeam(tx, actor, teamId)
    if (!team) return null
    const roadmap = await readRoadmap(tx, teamId)
    const { items = [], number = 0 } = roadmap ?? {}
    return { items, number, placeName: team.placeName, locale, at: await readClock(tx) }
  })
  if (!made) return new Response(null, { status: 404 })
  return new Response(await writeRoadmap(made), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': contentDisposition(`${made.placeName}_${wordsOfRoadmap(locale)('workbook.file')}.xlsx`),
      'cache-control': 'no-store',
    },
  })
}
