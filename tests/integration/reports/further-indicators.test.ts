import { expect, test } from 'vitest'
import { listCandidates } from '@/lib/councilReports/candidates'
import { asActor } from '@/lib/db/as-actor'
import { readFollowUpsOf } from '@/lib/followUps/read-of-consultation'
import { gatherTowns } from '@/lib/letters/gather-towns'
import { openYear } from '@/lib/letters/scope'
import { cellsOf } from '@/lib/reports/report'
import { createMenu } from '@/tests/factories/menus'
import { createCase } from '@/tests/factories/supports'
import { answerOn, askOn, endSupport, noon, questionnairesOf, typedFor } from '../follow-ups/ended-supports'
import { readAll } from './read-all'

/** A first indicator without its second value, and two further ones with both: one that moved and one that did not. */
const SAID = {
  ...{ indicator: '通いの場の数', unit: 'か所', before: '3' },
  ...{ indicator2: '参加者', unit2: '人', before2: '40', beforeOn2: '2026-04-01', after2: '55' },
  ...{ indicator3: '担い手', unit3: '人', before3: '7', after3: '7' },
}

test('a second and third indicator reach report, file, letter, story and the page of the consultation', async () => {
  const of = await createCase(noon('2026-08-03'))
  const menu = await createMenu({ followUpMonths: [1] })
  await endSupport({ ...of, menu, startedOn: '2026-08-10', endedOn: '2026-09-14' })
  await askOn('2026-10-14')
  const [asked] = await questionnairesOf(of)
  await answerOn('2026-10-15', of.staff, asked!.id, typedFor(asked!.effects[0]!.id, SAID))
  const officer = { ...of.officer, bureauId: of.officer.bureauId ?? '', clock: noon('2026-11-20') }
  const read = await asActor(officer, async (tx) => ({
    report: await readAll(tx, officer, { year: '2026' }),
    towns: await gatherTowns(tx, await openYear(tx, officer, 2026), []),
    stories: await listCandidates(tx, {
      ...{ bureauId: officer.bureauId, fromOn: new Date('2026-04-01'), untilOn: new Date('2027-03-31') },
    }),
    page: await readFollowUpsOf(tx, of.consultation.id),
  }))
  expect(cellsOf(read.report, 'effects')).toMatchObject([{ row: 'measured', count: 1 }])
  expect(cellsOf(read.report, 'menu_indicators')).toMatchObject([{ column: 'moved', count: 1 }])
  expect(cellsOf(read.report, 'version_indicators')).toMatchObject([{ column: 'measured', count: 1 }])
  const second = { indicator: '参加者', unit: '人', before: 40, after: 55 }
  expect(read.report.indicators).toMatchObject([second, { indicator: '担い手', before: 7, after: 7 }])
  expect(new Set(read.report.indicators.map(({ id }) => id)).size).toBe(2)
  const told = { indicator: '参加者', unit: '人', before: '40', after: '55', beforeOn: '2026-04-01', afterOn: null }
  expect(read.towns[0]?.facts.figures).toMatchObject([told, { indicator: '担い手', before: '7', after: '7' }])
  expect(read.stories[0]?.body).toContain('参加者 40人 → 55人\n担い手 7人 → 7人')
  expect(read.page[0]?.moreIndicators).toMatchObject([{ indicator: '参加者', after: '55' }, { indicator: '担い手' }])
})
