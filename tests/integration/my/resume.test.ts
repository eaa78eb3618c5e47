import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { autosaveStep } from '@/lib/consultations/autosave'
import { readDraft } from '@/lib/consultations/read-draft'
import { findByResumeCode, ResumeInput, showResumeCode } from '@/lib/consultations/resume-code'
import { sendDraft } from '@/lib/consultations/send-draft'
import { asActor } from '@/lib/db/as-actor'
import { createDraft } from '@/tests/factories/consultations'
import { createMunicipality } from '@/tests/factories/organisations'
import { ownerRow } from '@/tests/factories/owner'
import { staffOf } from '@/tests/factories/people'

const resume = (actor: Actor, typed: string) =>
  asActor(actor, (tx) => findByResumeCode(tx, actor, ResumeInput.parse({ resumeCode: typed })))
const codeOf = async (actor: Actor, id: string) =>
  (await asActor(actor, (tx) => readDraft(tx, actor, id)))?.resumeCode ?? ''

test('a code in any width and case leads a colleague to the step that was written last, and to the receipt afterwards', async () => {
  const municipality = await createMunicipality()
  const { id, staff } = await createDraft({ municipality })
  const code = await codeOf(staff, id)
  expect(code).toMatch(/^[ACDEFGHJKMNPQRTWXY34679]{8}$/)
  const colleague = await staffOf(municipality)
  expect(await resume(colleague, showResumeCode(code))).toMatchObject({ kind: 'found', id, number: null, step: null })
  await asActor(staff, (tx) => autosaveStep(tx, staff, id, 'wishes', { wishes: '事例', version: '1' }))
  const wide = [...code.toLowerCase()].map((letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)).join('')
  expect(await resume(colleague, ` ${wide.slice(0, 4)}ー${wide.slice(4)} `)).toMatchObject({ id, step: 'wishes' })
  const sent = await asActor(staff, (tx) => sendDraft(tx, staff, id))
  expect(await resume(colleague, code)).toMatchObject({ kind: 'found', ...sent, isOwn: true })
})

test('a foreign code is answered like one that never existed, and guessing is slowed down', async () => {
  const { id, staff } = await createDraft()
  const code = await codeOf(staff, id)
  const stranger = await staffOf(await createMunicipality())
  expect(await resume(stranger, code)).toEqual({ kind: 'unknown' })
  expect(await resume(stranger, 'ACDE-FGHJ')).toEqual({ kind: 'unknown' })
  expect(await resume(stranger, 'Ａ１')).toEqual({ kind: 'unknown' })
  expect(await resume(stranger, 'ACDE-FGHK')).toEqual({ kind: 'unknown' })
  expect(await resume(stranger, code)).toMatchObject({ kind: 'wait' })
  expect(await resume(staff, code)).toMatchObject({ kind: 'found', id })
})

test('no code is given twice, whether one is drawn or a hundred thousand', async () => {
  const drawn = await ownerRow<{ codes: string; different: string; shaped: string }>(
    `SELECT count(*) AS codes, count(DISTINCT code) AS different,
       count(*) FILTER (WHERE code ~ '^[ACDEFGHJKMNPQRTWXY34679]{8}$') AS shaped
     FROM (SELECT app.new_resume_code() AS code FROM generate_series(1, 100000)) made`,
    [],
  )
  expect(drawn).toEqual({ codes: '100000', different: '100000', shaped: '100000' })
})
