import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { InvalidTransition } from '@/lib/errors'
import { OF_AWARDS } from './conflict-rows-of-awards'
import { OF_CASES } from './conflict-rows-of-cases'
import { OF_DESK } from './conflict-rows-of-desk'
import { OF_LETTERS } from './conflict-rows-of-letters'
import { OF_MENUS } from './conflict-rows-of-menus'
import { OF_POSTS } from './conflict-rows-of-posts'
import { OF_PRACTICES } from './conflict-rows-of-practices'

const ROWS = [...OF_CASES, ...OF_DESK, ...OF_POSTS, ...OF_MENUS, ...OF_PRACTICES, ...OF_LETTERS, ...OF_AWARDS]

test.each(ROWS)('$form: whoever saves after a colleague sees what now stands there', async ({ open, theirs }) => {
  const save = await open()
  await save('先の人')
  const late = await save('後の人').then(
    () => null,
    (error: unknown) => error,
  )
  expect(late).toBeInstanceOf(InvalidTransition)
  expect(late).toMatchObject({ event: 'edit', theirs })
})

test('every form of the desk that says which version it was opened with is among them', () => {
  const folders = [
    'app/desk',
    'app/reports',
    'app/assignments',
    'app/admin/menus',
    'components/supports',
    'components/supportCosts',
    'components/profile',
  ]
  const found = execFileSync('grep', ['-rl', '<SeenVersion', ...folders, 'components/precedents'], { encoding: 'utf8' })
  const listed = ROWS.map(({ form }) => form)
  expect([...listed, 'app/assignments/handovers/[id]/arrangement-form.tsx'].sort()).toEqual(
    found.trim().split('\n').sort(),
  )
})
