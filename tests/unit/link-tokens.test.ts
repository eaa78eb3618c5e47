import { expect, test } from 'vitest'
import { readSources } from '@/tests/support/sources'

/** Where a token may be written: into a letter on its way to the mail server, and into the way back of its own bearer. */
const WRITERS = ['lib/forms/kept-posts.ts', 'lib/links/token.ts', 'lib/mail/post-mail.ts']

test('no page writes a token into a text that was kept', () => {
  const found = readSources('app', 'components', 'lib', 'prisma')
    .filter(({ text }) => /\b(withToken|tokenOf\(id\)|proofOf\(id\))/.test(text))
    .map(({ path }) => path)
    .filter((path) => path !== 'lib/calendars/feeds.ts')
  expect(found.sort()).toEqual(WRITERS)
})
