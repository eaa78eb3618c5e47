import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { agreeToReport } from '@/lib/caseReports/consent'
import { ReportInput } from '@/lib/caseReports/input'
import { withdrawReport } from '@/lib/caseReports/publish'
import { submitReport } from '@/lib/caseReports/submit'
import { listCandidates } from '@/lib/councilReports/candidates'
import { StoryInput } from '@/lib/councilReports/input'
import { confirmCouncilReport, submitCouncilReport } from '@/lib/councilReports/steps'
import { chooseStories, listChosen, writeStory } from '@/lib/councilReports/stories'
import { writeDocx } from '@/lib/councilReports/write-docx'
import { asActor } from '@/lib/db/as-actor'
import { Refusal } from '@/lib/forms/errors'
import { atTime } from '@/tests/factories/consultations'
import { createTheme } from '@/tests/factories/menus'
import { councilMemberOf, managerOf } from '@/tests/factories/people'
import { createRoom } from '@/tests/factories/teams'
import { does } from '../desk/desk-world'
import { NOW } from '../reports/world'
import { madeBy, readAs } from './report-world'

const SAID = '見守りの担い手を増やした'

/** A supported town that has submitted the report of its case, and the draft of the year's report to the council. */
async function openCase() {
  const room = await createRoom()
  const { bureau, team } = room
  const [manager, member] = [await managerOf(bureau), await councilMemberOf(bureau)]
  const staff = atTime(room.staff, NOW)
  const { key } = await createTheme()
  const typed = { title: '地域の支え合い', fiscalYear: '2026', themeKeys: key, efforts: SAID, version: '0' }
  await asActor(staff, (tx) => submitReport(tx, staff, team.id, ReportInput.parse(typed)))
  const agree = () => asActor(staff, (tx) => agreeToReport(tx, staff, team.id, { version: 1 }))
  const withdraw = () => asActor(staff, (tx) => withdrawReport(tx, staff, team.id, { reason: '見直すため' }))
  const id = await madeBy(manager)
  const candidates = async () => {
    const report = await readAs(manager, id)
    return (await asActor(manager, (tx) => listCandidates(tx, report!))).filter(({ kind }) => kind === 'case')
  }
  const choose = async (sources: string[], seen = '') =>
    await does(manager, (tx, who) => chooseStories(tx, who, id, { sources, seen }), NOW)
  const chosen = () => asActor(manager, (tx) => listChosen(tx, id))
  const write = async (naming: string) => {
    const [story] = await chosen()
    const { version = 0 } = (await readAs(manager, id)) ?? {}
    const checked = { checkedOn: '2026-11-10', checkedByName: '町の担当' }
    const input = StoryInput.parse({ title: '支え合い', body: SAID, naming, ...checked, version: `${version}` })
    return await does(manager, (tx, who) => writeStory(tx, who, id, story?.id ?? '', input), NOW)
  }
  const step = async (deed: typeof submitCouncilReport) => {
    const { version = 0 } = (await readAs(manager, id)) ?? {}
    return await does(manager, (tx, who) => deed(tx, who, id, { version }), NOW)
  }
  return { manager, member, id, agree, withdraw, candidates, choose, chosen, write, step }
}

test('the report of a case becomes a story only with the recorded consent to its publication', async () => {
  const { agree, withdraw, candidates, choose, chosen } = await openCase()
  const [source] = await candidates()
  expect(source).toMatchObject({ mayBeTold: false, consent: '', body: SAID })
  expect(await choose([source!.id])).toEqual(new Refusal([{ field: 'sources', key: 'choose' }]))
  await agree()
  expect(await candidates()).toMatchObject([{ mayBeTold: true, consent: 'named' }])
  await choose([source!.id])
  expect(await chosen()).toMatchObject([{ isNamed: false, why: 'unchecked', body: SAID }])
  await withdraw()
  expect(await candidates()).toMatchObject([{ mayBeTold: false, consent: 'no' }])
  await choose([], source!.id)
  expect(await chosen()).toEqual([])
})

test('consent taken back takes text and name out of the draft at once, also out of its files, and stops the decision', async () => {
  const { manager, id, agree, withdraw, candidates, choose, write, step } = await openCase()
  await agree()
  await choose([(await candidates())[0]!.id])
  await write('named')
  expect((await readAs(manager, id))?.stories).toMatchObject([{ withheld: null, body: SAID }])
  await withdraw()
  const draft = await readAs(manager, id)
  expect(draft?.stories).toMatchObject([{ withheld: 'consent', title: '', body: '', place: '' }])
  const zip = await JSZip.loadAsync(await writeDocx(draft!, 'ja'))
  const word = await zip.file('word/document.xml')?.async('string')
  expect(word).toContain('公表の同意がなくなったため')
  expect(word).not.toContain(SAID)
  expect(await step(submitCouncilReport)).toEqual(new Refusal([{ field: 'stories', key: 'storiesUnchecked' }]))
})

test('what was confirmed stands, and the desk is told that consent has ended since', async () => {
  const { manager, member, id, agree, withdraw, candidates, choose, write, step } = await openCase()
  await agree()
  await choose([(await candidates())[0]!.id])
  await write('named')
  await step(submitCouncilReport)
  await step(confirmCouncilReport)
  await withdraw()
  expect((await readAs(manager, id))?.stories).toMatchObject([{ body: SAID, withheld: null, ended: 'consent' }])
  expect((await readAs(member, id))?.stories).toMatchObject([{ body: SAID, withheld: null, ended: null }])
})
