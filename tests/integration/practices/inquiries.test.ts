import { expect, test } from 'vitest'
import { saveSituation } from '@/lib/consultations/draft'
import { submitConsultation } from '@/lib/consultations/submit'
import { asActor } from '@/lib/db/as-actor'
import { Refusal } from '@/lib/forms/errors'
import { withdrawPractice } from '@/lib/practiceDrafts/publish'
import { readInquiries } from '@/lib/practiceDrafts/read'
import { beginInquiry } from '@/lib/practices/begin-inquiry'
import { readPractice } from '@/lib/practices/read'
import { suggestPractices } from '@/lib/practices/suggest'
import { createTheme } from '@/tests/factories/menus'
import { createMunicipality } from '@/tests/factories/organisations'
import { staffOf } from '@/tests/factories/people'
import { createPractice } from '@/tests/factories/practices'
import { flaggedCase, found, publicly, publishedCase, write } from './flagged-case'

const titled = (title: string) => `取組事例「${title}」について`

test('a consultation that began at a practice counts from its receipt on; the public learns the number alone', async () => {
  const of = await publishedCase()
  const [practiceId] = await found({ theme: of.theme })
  const bureau = { id: of.officer.bureauId! }
  const reader = await staffOf(await createMunicipality({ bureau: bureau as never }))
  const { id } = (await asActor(reader, (tx) =>
    beginInquiry(tx, reader, { form: 'full', practiceId: practiceId!, titled }),
  )) as { id: string }
  const draft = await asActor(reader, (tx) => tx.consultation.findUnique({ where: { id }, include: { themes: true } }))
  expect(draft).toMatchObject({ title: '取組事例「担い手を増やした取組」について', themes: [{ themeKey: of.theme }] })
  const count = async () => (await publicly((tx) => readPractice(tx, practiceId!)))?.inquiries
  const atDesk = () => asActor(of.officer, (tx) => readInquiries(tx, practiceId!))
  expect(await count()).toBe(0)
  expect((await atDesk()).rows).toEqual([])
  await asActor(reader, async (tx) => {
    await saveSituation(tx, reader, id, { body: '詳しく知りたい' })
    await submitConsultation(tx, reader, id)
  })
  expect(await count()).toBe(1)
  expect(JSON.stringify(await publicly((tx) => readPractice(tx, practiceId!)))).not.toContain(reader.organisationName)
  expect((await atDesk()).rows).toMatchObject([
    { consultation: { askingOrganisation: { name: reader.organisationName } } },
  ])
  await asActor(of.staff, (tx) => withdrawPractice(tx, of.staff, of.id, { reason: '見直すため' }))
  expect(
    await asActor(reader, (tx) => beginInquiry(tx, reader, { form: 'full', practiceId: practiceId!, titled })),
  ).toEqual(new Refusal([{ field: '', key: 'practiceGone' }]))
  expect(await atDesk()).toMatchObject({ count: 1, rows: [{ consultation: { askingOrganisation: {} } }] })
})

test('what is not out stands in no public answer: not in the list, not on a page, not in what is suggested', async () => {
  const canary = `漏洩確認語${crypto.randomUUID().slice(0, 8)}`
  const of = await flaggedCase()
  await write(of, { summary: `${canary}の講座`, title: `${canary}の取組` })
  const everywhere = async () =>
    JSON.stringify([
      await found({ q: canary }),
      await found({ theme: of.theme }),
      await asActor(of.staff, (tx) =>
        suggestPractices(tx, { title: canary, body: canary, themes: [{ themeKey: of.theme }] }),
      ),
      await publicly((tx) => suggestPractices(tx, { title: canary, body: canary, themes: [{ themeKey: of.theme }] })),
      await publicly((tx) => tx.practice.findMany({ where: { title: { contains: canary } } })),
      await publicly((tx) => tx.practiceDraft.findMany({})),
      await publicly((tx) => tx.practiceTheme.findMany({ where: { themeKey: of.theme } })),
    ])
  expect(await everywhere()).toBe('[[],[],[],[],[],[],[]]')
})

test('a practice is found by two letters, in either kana, by its place, theme and what calls the theme otherwise', async () => {
  const { key } = await createTheme({ name: `移送支援${crypto.randomUUID().slice(0, 6)}` })
  const town = await createMunicipality({})
  await createPractice({
    organisationId: town.id,
    title: 'サロンの送り迎え',
    summary: 'ボランティアが運転する',
    themeKeys: [key],
  })
  const by = async (q: string) => (await found({ theme: key, q })).length
  for (const q of ['送り', 'さろん', 'ボランティア', 'ぼらんてぃあ', '運転', town.name, '移送支援', 'ｻﾛﾝ　運転'])
    expect([q, await by(q)]).toEqual([q, 1])
  expect(await by('どこにもない')).toBe(0)
  expect(await found({ theme: key, size: 'town', stage: '' })).toHaveLength(
    (await found({ theme: key, size: 'city' })).length === 1 ? 0 : 1,
  )
  expect(await found({ theme: key, stage: 'trial' })).toEqual([])
})
