import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { cancelEvent } from '@/lib/events/step'
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

test('an event that is called off comes anew in the feed, for a month; a practice or event is newest by its last change', async () => {
  const officer = { ...(await officerOf(await createBureau())), clock: '2026-10-01T12:00:00+09:00' }
  const [moved, other] = [
    await createAnnounced(officer),
    await createAnnounced({ ...officer, clock: '2026-10-02T12:00:00+09:00' }),
  ]
  const later = { ...officer, clock: '2026-11-21T12:00:00+09:00' }
  await asActor(later, (tx) => cancelEvent(tx, later, moved, { reason: '台風', version: 2 }))
  const latest = async (clock: string) =>
    (await asActor({ ...officer, clock }, (tx) => latestEvents(tx, 1000))).filter(({ id }) =>
      [moved, other].includes(id),
    )
  expect((await latest('2026-11-22T12:00:00+09:00')).map(({ id, state }) => [id, state])).toEqual([
    [moved, 'cancelled'],
    [other, 'announced'],
  ])
  expect((await latest('2026-12-22T12:00:00+09:00')).map(({ id }) => id)).toEqual([other])
})

test('what nobody has marked as held is over the day after, and closed after its last day', async () => {
  const officer = { ...(await officerOf(await createBureau())), clock: '2026-11-20T12:00:00+09:00' }
  const id = await createAnnounced(officer)
  const stateAt = async (clock: string) =>
    (await asActor({ ...officer, clock }, (tx) => listEventsAsData(tx, 'https://madoguchi.example'))).find(
      (one) => one.id === id,
    )?.state
  expect([await stateAt('2026-12-10T12:00:00+09:00'), await stateAt('2026-12-11T12:00:00+09:00')]).toEqual([
    'announced',
    'closed',
  ])
  expect(await stateAt('2026-12-21T12:00:00+09:00')).toBe('over')
})
