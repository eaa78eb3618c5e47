import { expect, test } from 'vitest'
import { EVENT_COLUMNS, eventLines, latestEvents, listEventsAsData } from '@/lib/openData/list-events'
import { readSitemap } from '@/lib/openData/sitemap'
import { createAnnounced, createEvent } from '@/tests/factories/events'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { officerOf } from '@/tests/factories/people'
import { publicly } from '../practices/flagged-case'

test('an announced event that is open is data, news and on the map; a draft and one for those told alone are not', async () => {
  const bureau = await createBureau()
  const town = await createMunicipality({ bureau })
  const officer = { ...(await officerOf(bureau)), clock: '2026-11-20T12:00:00+09:00' }
  const open = await createAnnounced(officer, { title: '公開の会, 第1部', isOnline: 'yes' })
  const told = await createAnnounced(officer, { title: '案内先だけの会', access: 'closed' }, { codes: town.code })
  const draft = await createEvent(officer, { title: '案の会' })
  const { data, news, map } = await publicly(async (tx) => ({
    data: await listEventsAsData(tx, 'https://madoguchi.example'),
    news: (await latestEvents(tx, 1000)).map(({ id }) => id),
    map: (await readSitemap(tx)).map(({ path }) => path),
  }))
  const shown = data.find(({ id }) => id === open)
  expect(shown).toMatchObject({ title: '公開の会, 第1部', heldOn: '2026-12-20', host: officer.organisationName })
  expect(eventLines(shown ? [shown] : [])[0]).toHaveLength(EVENT_COLUMNS.length)
  expect(news).toContain(open)
  expect(map).toContain(`/events/${open}`)
  for (const id of [told, draft]) {
    expect(data.map((one) => one.id)).not.toContain(id)
    expect(news).not.toContain(id)
    expect(map).not.toContain(`/events/${id}`)
  }
})
