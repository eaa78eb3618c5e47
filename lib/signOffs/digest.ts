import { createHash } from 'node:crypto'
import type { SignedContent } from './content'

/** The parts of what is signed, in the order in which they are counted in. A name that somebody changes later is not what was decided: keys are. */
const PARTS = {
  form: ({ form }) => form,
  asking: ({ asking }) => asking.key,
  title: ({ title }) => title,
  themeKeys: ({ themeKeys }) => themeKeys.map(({ key }) => key),
  stage: ({ stage }) => stage,
  body: ({ body }) => body,
  wishes: ({ wishes }) => wishes,
  menuIds: ({ menuIds }) => menuIds.map(({ key }) => key),
  desiredBy: ({ desiredBy }) => desiredBy,
  sectionName: ({ sectionName }) => sectionName,
  contactName: ({ contactName }) => contactName,
  contactPhone: ({ contactPhone }) => contactPhone,
  contactMailbox: ({ contactMailbox }) => contactMailbox,
  sharing: ({ sharing }) => sharing,
  fields: ({ fields }) => fields,
  isGap: ({ isGap }) => isGap,
  grant: ({ grant }) => grant?.key ?? '',
  grantYear: ({ grantYear }) => grantYear,
  guideline: ({ guideline }) => guideline,
  attachments: ({ attachments }) => attachments.map(({ fileName, bytes, sha256 }) => [fileName, bytes, sha256]),
} satisfies Record<keyof SignedContent, (content: SignedContent) => unknown>

export type SignedField = keyof typeof PARTS

function fieldsOf(): SignedField[] {
  return Object.keys(PARTS).filter((name): name is SignedField => name in PARTS)
}

/** SHA-256 over the canonical form of what is sent: one line of JSON, field after field, every letter as it was typed. */
export function digestOf(content: SignedContent): string {
  const canonical = JSON.stringify(fieldsOf().map((field) => [field, PARTS[field](content)]))
  return createHash('sha256').update(`madoguchi sign-off 1\n${canonical}`, 'utf8').digest('hex')
}

/** Which parts are no longer what was shown. */
export function changedFields(shown: SignedContent, now: SignedContent): SignedField[] {
  return fieldsOf().filter((field) => JSON.stringify(PARTS[field](shown)) !== JSON.stringify(PARTS[field](now)))
}
