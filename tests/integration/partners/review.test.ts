import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal, refuse } from '@/lib/forms/errors'
import { changeDirectory } from '@/lib/partners/change-directory'
import { readCoverage } from '@/lib/partners/coverage'
import { writeChange } from '@/lib/partners/directory-change'
import { listDeclines } from '@/lib/partners/list-declines'
import { listOffices } from '@/lib/partners/list-offices'
import { countMatching, listMatching } from '@/lib/partners/matching'
import { reviewDecline } from '@/lib/partners/review-decline'
import { answerRequest } from '@/lib/requests/answer'
import { AnswerInput } from '@/lib/requests/input'
import { sendRequest } from '@/lib/requests/send'
import { createTheme } from '@/tests/factories/menus'
import { createBureau, createOrganisation, type Organisation } from '@/tests/factories/organisations'
import { ownerQuery } from '@/tests/factories/owner'
import { managerOf, officerOf, partnerOf } from '@/tests/factories/people'
import { createCase, createSupportUnderWay } from '@/tests/factories/supports'

/** An office that handles the consultation's theme in its prefecture has said "not ours" and named another. */
async function declined() {
  const people = await createCase()
  const { officer, consultation, staff } = people
  const { bureauId } = officer
  const prefecture = staff.prefectureCode ?? ''
  const theme = await createTheme()
  await asActor(officer, (tx) =>
    tx.consultationTheme.createMany({
      data: {
        consultationId: consultation.id,
        askingOrganisationId: staff.organisationId,
        bureauId: bureauId ?? '',
        prefectureCode: prefecture,
        themeKey: theme.key,
        chosenBy: 'desk',
      },
      skipDuplicates: true,
    }),
  )
  const asked = await createOrganisation('partner_office', { bureauId, name: '第一運輸局' })
  const other = await createOrganisation('partner_office', { bureauId, name: '第二整備局' })
  const put = (office: Organisation, kind: 'theme_added' | 'area_added', key: string) =>
    asActor(officer, (tx) => changeDirectory(tx, officer, { kind, key, officeId: office.id }, { note: '' }))
  await put(asked, 'theme_added', theme.key)
  await put(asked, 'area_added', prefecture)
  const { id: supportId } = await createSupportUnderWay(people)
  const input = { addressee: `o.${asked.id}`, title: '件名', summary: '概要', consented: true, dueOn: '2999-12-01' }
  const sent = await asActor(officer, (tx) => sendRequest(tx, officer, supportId, input))
  if (sent instanceof Refusal) throw new Error('refused')
  const partner = await partnerOf(undefined, asked)
  const said = AnswerInput.parse({ decision: 'decline', declineKind: 'not_ours', suggestedOffice: other.id })
  await asActor(partner, (tx) => answerRequest(tx, partner, sent.id, said))
  return { ...people, theme, prefecture, asked, other, supportId, requestId: sent.id, bureauId: bureauId ?? '' }
}

const review = (actor: Actor, id: string, of: { changes?: string[]; decision: 'change' | 'leave' }) =>
  asActor(actor, (tx) => reviewDecline(tx, actor, id, { changes: [], note: '電話で確認', ...of }))
const open = (actor: Actor, bureauId: string) => asActor(actor, (tx) => listDeclines(tx, bureauId, false))

test('a decline offers what the directory may change, one act changes it, and who did so and when is kept', async () => {
  const { officer, theme, prefecture, asked, other, requestId, bureauId } = await declined()
  const [decline] = (await open(officer, bureauId)).rows
  expect(decline?.options).toEqual([
    { kind: 'theme_removed', key: theme.key, officeId: asked.id },
    { kind: 'area_removed', key: prefecture, officeId: asked.id },
    { kind: 'theme_added', key: theme.key, officeId: other.id },
    { kind: 'area_added', key: prefecture, officeId: other.id },
  ])
  const [removeTheme, , addTheme, addArea] = (decline?.options ?? []).map(writeChange)
  const changes = [removeTheme ?? '', addTheme ?? '', addArea ?? '']
  await review(officer, requestId, { changes, decision: 'change' })
  const fitting = await asActor(officer, (tx) => listOffices(tx, bureauId, { theme: theme.key, prefecture }))
  expect(fitting.map(({ id }) => id)).toEqual([other.id])
  expect((await open(officer, bureauId)).rows).toEqual([])
  const [done] = (await asActor(officer, (tx) => listDeclines(tx, bureauId, true))).rows
  expect(done?.directoryChanges.map(({ kind, changedByName, note }) => [kind, changedByName, note])).toContainEqual([
    'theme_added',
    officer.name,
    '電話で確認',
  ])
  await expect(review(officer, requestId, { decision: 'leave' })).rejects.toThrow(InvalidTransition)
})

test('or it is left as it is; two who review at once do so once', async () => {
  const { officer, asked, theme, requestId, bureauId } = await declined()
  expect(await review(officer, requestId, { decision: 'change' })).toEqual(refuse('changes', 'choose'))
  const strange = writeChange({ kind: 'theme_removed', key: 'mobility', officeId: asked.id })
  expect(await review(officer, requestId, { changes: [strange], decision: 'change' })).toEqual(
    refuse('changes', 'choose'),
  )
  const leave = () => review(officer, requestId, { decision: 'leave' })
  const both = await Promise.allSettled([leave(), leave()])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const fitting = await asActor(officer, (tx) => listOffices(tx, bureauId, { theme: theme.key }))
  expect(fitting.map(({ id }) => id)).toEqual([asked.id])
})

test('nobody else changes the directory: not another bureau, not the office, not a town', async () => {
  const { theme, asked, requestId, bureauId, staff } = await declined()
  const elsewhere = await officerOf(await createBureau())
  const change = (actor: Actor) =>
    asActor(actor, (tx) =>
      changeDirectory(tx, actor, { kind: 'theme_removed', key: theme.key, officeId: asked.id }, { note: '' }),
    )
  await expect(change(elsewhere)).rejects.toThrow(NotFound)
  await expect(change(staff)).rejects.toThrow(NotFound)
  await expect(change(await partnerOf(undefined, asked))).rejects.toThrow(NotPermitted)
  await expect(review(elsewhere, requestId, { decision: 'leave' })).rejects.toThrow(NotFound)
  await expect(review(staff, requestId, { decision: 'leave' })).rejects.toThrow(NotPermitted)
  expect((await open(elsewhere, bureauId)).rows).toEqual([])
})

test('coverage shows holes and overlaps, and an office that names one municipality alone', async () => {
  const { officer, theme, prefecture, other, staff, bureauId } = await declined()
  const cells = async (of: object) => {
    const { rows } = await asActor(officer, (tx) => readCoverage(tx, bureauId, { theme: theme.key, ...of }))
    return rows.flatMap((row) => row.cells.map(({ offices }) => offices.length))
  }
  expect(await cells({})).toEqual([1])
  const [town] = await ownerQuery<{ code: string }>('SELECT code FROM organisations WHERE id = $1', [
    staff.organisationId,
  ])
  const put = (kind: 'theme_added' | 'area_added', key: string) =>
    asActor(officer, (tx) => changeDirectory(tx, officer, { kind, key, officeId: other.id }, { note: '' }))
  await put('theme_added', theme.key)
  await put('area_added', town?.code ?? '')
  expect(await put('area_added', town?.code ?? '')).toEqual(refuse('change', 'nothingToChange'))
  expect(await put('area_added', '999999')).toEqual(refuse('change', 'choose'))
  expect(await cells({ prefecture })).toEqual([1, 2])
  expect(await cells({ show: 'holes' })).toEqual([])
})

test('matching is counted by field and year, and each number has its list', async () => {
  const { officer, bureauId } = await declined()
  const year = new Date().getUTCFullYear()
  const all = await asActor(officer, async (tx) => ({
    counts: [...(await countMatching(tx, bureauId, year)), ...(await countMatching(tx, bureauId, year - 1))],
    lists: [
      ...(await listMatching(tx, bureauId, { field: 'other', standing: 'declined' }, year)).rows,
      ...(await listMatching(tx, bureauId, { field: 'other', standing: 'declined' }, year - 1)).rows,
    ],
  }))
  const of = (standing: string) =>
    all.counts.flatMap(({ counts }) => counts).filter((one) => one.standing === standing && one.count > 0)
  expect(of('asked')).toHaveLength(1)
  expect(of('declined')).toHaveLength(1)
  expect(of('waiting')).toHaveLength(0)
  expect(all.lists).toHaveLength(1)
  const manager = await managerOf(await createBureau())
  expect((await asActor(manager, (tx) => listMatching(tx, bureauId, { standing: 'asked' }, year))).count).toBe(0)
})
