import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { ownedBy } from '@/lib/consultations/owned'
import { checkCodeOf, isCode } from '@/lib/signOffs/check-code'
import { change, columnsOfConsultations, does, openOffice, standingOf } from './offices'

/** Columns of a consultation that a superior approves, and those that the writer does not send: an id, a state, what the desk adds. */
const SIGNED = `form title stage body wishes desired_by section_name contact_name contact_phone contact_mailbox shared_with_prefecture fields is_gap grant_key grant_year guideline`
const NOT_SIGNED = `id state received_title kind asked_as import_id original_number channel number fiscal_year running_number asking_organisation_id bureau_id prefecture_code
  drafting_organisation_id section_id called_at caller_name via_prefecture is_sample drafted_by_membership_id drafted_by_name
  officer_membership_id officer_name holder_membership_id holder_name received_at answer_due_on signed_off_on first_answered_at waiting_on waiting_since completed_at
  completion withdrawn_at merged_into_id last_activity_at last_contact_at answer_days paused_since autosaved_at resume_code created_at updated_at version`

test('Everything that a consultation holds is either in what is approved, or known not to be of the writer', async () => {
  const known = `${SIGNED} ${NOT_SIGNED}`.split(/\s+/)
  expect((await columnsOfConsultations()).filter((column) => !known.includes(column))).toEqual([])
})

test('Every word and every file counts, and the same content has the same code', async () => {
  const { staff, id } = await openOffice()
  const codes = new Set<string | undefined>()
  const look = async () => codes.add((await standingOf(staff, id))?.hash)
  await look()
  await change(staff, id, { body: '担い手が高齢化している。' })
  await look()
  await change(staff, id, { contactPhone: '096-286-3111' })
  await look()
  const files: string[] = []
  for (const sha256 of ['a', 'b']) {
    files.push(await attach(sha256.repeat(64)))
    await look()
  }
  expect(codes.size).toBe(5)
  await does(staff, (tx) => tx.attachment.deleteMany({ where: { id: files[1] } }))
  await look()
  expect(codes.size).toBe(5)

  function attach(sha256: string) {
    return does(staff, async (tx) => {
      const draft = await tx.consultation.findUniqueOrThrow({ where: { id } })
      const file = { fileName: '資料.pdf', format: 'pdf', contentType: 'application/pdf', bytes: 10, sha256 }
      const { id: fileId } = await tx.attachment.create({
        data: {
          ...ownedBy(draft),
          ...file,
          storageKey: randomUUID(),
          uploaderOrganisationId: staff.organisationId,
          parentKind: 'consultation',
          uploadedByName: staff.name,
        },
        select: { id: true },
      })
      return fileId
    })
  }
})

test('A check code is read as it is written by hand: any width, any hyphens, letters that look like digits', () => {
  const code = checkCodeOf('0123456789abcdef'.repeat(4))
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/)
  const byHand = code.replaceAll('-', '').replaceAll('0', 'o').replaceAll('1', 'l')
  const fullWidth = [...code].map((letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)).join('')
  expect([byHand, fullWidth, ` ${code} `].every((typed) => isCode(typed, code))).toBe(true)
  expect(isCode(code.slice(0, -1), code)).toBe(false)
})
