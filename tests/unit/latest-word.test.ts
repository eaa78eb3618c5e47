import { expect, test } from 'vitest'
import { latestWord } from '@/lib/timeline/latest-word'
import type { TimelineEntry } from '@/lib/timeline/read'

const entry = (
  kind: TimelineEntry['kind'],
  actorSide: TimelineEntry['actorSide'],
  more: Partial<TimelineEntry> = {},
) => ({
  ...{ id: kind, at: new Date(0), kind, audience: 'shared' as const, actorName: '', actingFor: null, actorSide },
  ...{ subjectId: null, facts: {}, dialogue: null, question: null, ...more },
})

test('the last word of a town stands until the desk says something to it', () => {
  const said = [entry('received', 'municipality'), entry('message', 'municipality')]
  expect(latestWord(said)?.kind).toBe('message')
  expect(latestWord([...said, entry('officer_changed', 'desk'), entry('note', 'desk', { audience: 'internal' })])).toBe(
    said[1],
  )
  expect(latestWord([...said, entry('call', 'desk')])).toBeNull()
  expect(latestWord([...said, entry('answered', 'desk'), entry('question_answered', 'prefecture')])?.kind).toBe(
    'question_answered',
  )
})

test('nothing but the consultation itself is no new word', () => {
  expect(latestWord([entry('received', 'municipality'), entry('answered', 'desk')])).toBeNull()
  expect(latestWord([])).toBeNull()
})
