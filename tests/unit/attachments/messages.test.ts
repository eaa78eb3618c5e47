import { expect, test } from 'vitest'
import { REASONS } from '@/lib/attachments/formats/refusal'
import { ALLOWED_EXTENSIONS } from '@/lib/attachments/inspect'
import en from '@/lib/i18n/messages/en/Attachments.json'
import ja from '@/lib/i18n/messages/ja/Attachments.json'

test.each([
  ['Japanese', ja],
  ['English', en],
])('every reason and every format has its words in %s', (_, catalogue) => {
  expect(Object.keys(catalogue.reasons).sort()).toEqual([...REASONS].sort())
  expect([...Object.keys(catalogue.formatNames), 'jpeg'].sort()).toEqual([...ALLOWED_EXTENSIONS].sort())
})

test('every reason says in Japanese what to do next', () => {
  for (const sentence of Object.values(ja.reasons)) expect(sentence).toMatch(/(ください|添付できる).*。$/)
})
