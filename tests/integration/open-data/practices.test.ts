import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { writeAtom } from '@/lib/openData/atom'
import { latestPractices } from '@/lib/openData/latest-practices'
import { listPracticesAsData, PRACTICE_COLUMNS } from '@/lib/openData/list-practices'
import { practiceLines, practiceRecords } from '@/lib/openData/practice-lines'
import { readSitemap, writeSitemap } from '@/lib/openData/sitemap'
import { withdrawPractice } from '@/lib/practiceDrafts/publish'
import { writeCsv } from '@/lib/reports/write-csv'
import { createMunicipality } from '@/tests/factories/organisations'
import { createPractice } from '@/tests/factories/practices'
import { found, publicly, publishedCase } from '../practices/flagged-case'

const ROOT = 'https://madoguchi.example'

/** What each public file says of a practice. */
async function inEveryFile(id: string) {
  const { data, pages, latest } = await publicly(async (tx) => ({
    data: await listPracticesAsData(tx, ROOT),
    pages: await readSitemap(tx),
    latest: await latestPractices(tx, 10_000),
  }))
  return {
    csv: writeCsv([[...PRACTICE_COLUMNS], ...practiceLines(data.filter((one) => one.id === id))]),
    json: practiceRecords(data).find((one) => one.id === id),
    map: writeSitemap(ROOT, pages).includes(`<loc>${ROOT}/practices/${id}</loc>`),
    feed: latest.some((one) => one.id === id),
  }
}

test('a published practice is in the data, the feed and the map with its effects, without its contact, and in none once it is taken back', async () => {
  const figures = { figures: '1', contact: '企画課 山田' }
  const of = await publishedCase(figures)
  const [id] = await found({ theme: of.theme })
  const out = await inEveryFile(id!)
  expect(out).toMatchObject({
    map: true,
    feed: true,
    json: { municipality: of.staff.organisationName, origin: 'answer' },
  })
  expect(out.json?.url).toBe(`${ROOT}/practices/${id}`)
  const [head, line] = out.csv.replace('\ufeff', '').split('\r\n')
  expect(head?.split(',')).toEqual([...PRACTICE_COLUMNS])
  expect(line).toContain('担い手を増やした取組')
  expect(JSON.stringify(out)).not.toContain('山田')
  await asActor(of.officer, (tx) => withdrawPractice(tx, of.officer, of.id, { reason: '取り下げる' }))
  expect(await inEveryFile(id!)).toMatchObject({ json: undefined, map: false, feed: false })
})

test('what is not published yet, and what would be read as markup or as a formula, does no harm', async () => {
  const { id: organisationId } = await createMunicipality()
  const hidden = await createPractice({ organisationId, title: '公開前の取組', publishedAt: null })
  expect(await inEveryFile(hidden.id)).toMatchObject({ json: undefined, map: false, feed: false })
  const title = '=HYPERLINK("x") <b>&</b>'
  const shown = await createPractice({ organisationId, title })
  const { csv, json } = await inEveryFile(shown.id)
  expect(csv).toContain(`'=HYPERLINK`)
  expect(json).toMatchObject({ origin: 'document', source: '報告書' })
  expect(csv).toContain(',document,報告書,')
  const at = new Date('2026-04-01T00:00:00+09:00')
  const entry = { address: `${ROOT}/practices/${shown.id}`, title, by: 'A & B', summary: '\u0008x', updatedAt: at }
  const xml = writeAtom({
    ...{ address: ROOT, self: `${ROOT}/feed.atom`, title: 't', entries: [{ ...entry, publishedAt: at }] },
  })
  expect(xml).toContain('=HYPERLINK(&quot;x&quot;) &lt;b&gt;&amp;&lt;/b&gt;')
  expect(xml).toContain('<updated>2026-03-31T15:00:00.000Z</updated>')
  expect(xml).not.toContain('\u0008')
})
