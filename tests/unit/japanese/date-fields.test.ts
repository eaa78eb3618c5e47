import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { readField } from '@/lib/corrections/fields'
import { PollInput } from '@/lib/datePolls/input'
import { QuestionsInput } from '@/lib/questions/input'
import { readSources } from '@/tests/support/sources'

const WAYS = ['令和8年4月1日', 'R8.4.1', '2026-04-01', '２０２６／４／１']
/** Days that a form carries hidden, as the page wrote them. */
const HIDDEN = ['lib/calendar/input.ts OpenDayInput.closedOn']
/** Days that come from the database or stand in an address. */
const NOT_TYPED = ['lib/consultations/read-matter.ts', 'lib/followUps/place.ts', 'lib/timeline/read.ts']

/** Fields whose name the page makes up, each with what reads it. */
const MADE_UP: Record<string, (typed: string) => unknown> = {
  'app/desk/consultations/[number]/questions/new/question-row.tsx': (dueOn1) =>
    QuestionsInput.parse({ addressee1: 'municipality', body1: '何名ですか', reason1: '人数のため', dueOn1 })[0]?.dueOn,
  'components/polls/poll-form.tsx': (day_1) =>
    PollInput.safeParse({ label: '第1回', closesOn: 'R8.3.1', day_1, from_1: '10:00', until_1: '12:00' }).data
      ?.candidates[0]?.day,
  'components/corrections/correction-form.tsx': (typed) => readField('desiredBy', typed).data?.value,
}

/** Names under which pages ask for a day, from the pages themselves: <DateField name="…"> or {...field('…')}; else the page. */
function askedFor(): string[] {
  const fields = readSources('app', 'components').flatMap(({ path, text }) =>
    [...text.matchAll(/<DateField\b[^>]*?(?:name="(\w+)"|field\('(\w+)'\)|\/>)/g)].map(
      ([, name, inHelper]) => name ?? inHelper ?? path,
    ),
  )
  return [...new Set(fields)].sort()
}

/** Every schema that reads a day somebody typed, by file and name. */
async function schemas(): Promise<[string, z.ZodType][]> {
  const files = readSources('lib', 'app').filter(({ text }) => /japaneseDate\(|z\.iso\.date\(/.test(text))
  const found = await Promise.all(
    files.map(async ({ path }): Promise<[string, z.ZodType][]> => {
      const held: Record<string, unknown> = await import(pathToFileURL(path).href)
      return Object.entries(held).flatMap(([name, value]) =>
        value instanceof z.ZodType ? [[`${path} ${name}`, value]] : [],
      )
    }),
  )
  return found.flat()
}

/** The parts of a schema that hold fields by name. */
function objectsIn(schema: unknown): z.ZodObject[] {
  if (schema instanceof z.ZodObject) return [schema]
  if (schema instanceof z.ZodPipe) return objectsIn(schema.in)
  if (schema instanceof z.ZodIntersection) return [...objectsIn(schema.def.left), ...objectsIn(schema.def.right)]
  return []
}

/** What the schema makes of a field by itself; undefined when it has none of that name. */
function readBy(schema: z.ZodType, field: string, typed: string): unknown {
  const shape: Record<string, z.ZodType> = Object.assign({}, ...objectsIn(schema).map((part) => part.shape))
  if (shape[field]) return shape[field].safeParse(typed).data
  const read = schema.safeParse({ [field]: typed })
  return read.success && typeof read.data === 'object' ? Object(read.data)[field] : undefined
}

const hasField = (schema: z.ZodType, field: string) => WAYS.some((typed) => readBy(schema, field, typed) !== undefined)

test('every day that a page asks for may be written as officials write it', async () => {
  const known = await schemas()
  const fields = askedFor()
  expect(fields.length).toBeGreaterThan(15)
  for (const field of fields) {
    const made = MADE_UP[field]
    if (made) {
      expect(WAYS.map(made), field).toEqual(WAYS.map(() => '2026-04-01'))
      continue
    }
    const readers = known.filter(([name, schema]) => hasField(schema, field) && !HIDDEN.includes(`${name}.${field}`))
    expect(readers, `nothing reads ${field}`).not.toEqual([])
    for (const [name, schema] of readers)
      expect(
        WAYS.map((typed) => readBy(schema, field, typed)),
        `${name}.${field}`,
      ).toEqual(WAYS.map(() => '2026-04-01'))
  }
})

test('no page has a calendar of the browser instead, and no form reads days in a way of its own', () => {
  const own = readSources('app', 'components').filter(({ text }) => /type="(date|datetime-local|month)"/.test(text))
  expect(own.map(({ path }) => path)).toEqual([])
  const strict = readSources('lib', 'app').filter(({ text }) => /z\.(iso\.date|coerce\.date)\(/.test(text))
  const known = [...HIDDEN.map((name) => name.split(' ')[0] ?? ''), ...NOT_TYPED]
  expect(strict.map(({ path }) => path).sort()).toEqual(known.sort())
})
