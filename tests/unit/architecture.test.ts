import { readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import { importsOf, readSources, type Source, withoutComments } from '@/tests/support/sources'

const sources = readSources('app', 'components', 'lib')
const inside = (...folders: string[]) => sources.filter(({ path }) => folders.some((folder) => path.startsWith(folder)))

/** Imports of a file as paths from the root of the repository. */
function arrows({ path, text }: Source) {
  return importsOf(text).map((one) => {
    const own = one.from.startsWith('.') ? normalize(join(dirname(path), one.from)) : one.from.replace(/^@\//, '')
    return { ...one, to: own, arrow: `${path} -> ${own}` }
  })
}

test('components know nothing of the data', () => {
  const wrong = inside('components')
    .flatMap(arrows)
    .filter(({ to }) => /^lib\/(db|actor|jobs|mail|ops)\//.test(to) || to === 'pg')
  expect(wrong.map(({ arrow }) => arrow)).toEqual([])
})

test('the house imports inwards: lib never from app, and from components only types', () => {
  const wrong = inside('lib')
    .flatMap(arrows)
    .filter(({ to, typeOnly }) => to.startsWith('app/') || (to.startsWith('components/') && !typeOnly))
  expect(wrong.map(({ arrow }) => arrow)).toEqual([])
  const fromComponents = inside('components')
    .flatMap(arrows)
    .filter(({ to }) => to.startsWith('app/'))
  expect(fromComponents.map(({ arrow }) => arrow)).toEqual([])
})

test('only the doors to the data hold the raw client: db, actor, jobs, and the post of an expired session', () => {
  const doors = /^lib\/(db|actor|jobs)\/|^lib\/forms\/kept-posts\.ts$/
  const wrong = sources
    .filter(({ path }) => !doors.test(path))
    .flatMap(arrows)
    .filter(({ to, names, typeOnly }) => !typeOnly && to === 'lib/db/client' && /\bdatabase\b/.test(names))
  expect(wrong.map(({ arrow }) => arrow)).toEqual([])
  const drivers = sources
    .filter(({ path }) => !/^lib\/(db|jobs|ops)\//.test(path))
    .flatMap(arrows)
    .filter(({ to, typeOnly }) => !typeOnly && (to === 'pg' || to === 'pg-boss' || to.startsWith('@prisma/')))
  expect(drivers.map(({ arrow }) => arrow)).toEqual([])
})

test('nobody but pages, what is itself a report and the worker that counts beforehand imports reports', () => {
  const wrong = inside('lib', 'components')
    .filter(({ path }) => !/^lib\/(reports|councilReports|menuProposals|letters)\/|^lib\/jobs\/queues\.ts$/.test(path))
    .flatMap(arrows)
  expect(wrong.filter(({ to }) => to.startsWith('lib/reports/')).map(({ arrow }) => arrow)).toEqual([])
})

test('nothing is a server action, a proxy or a barrel', () => {
  expect(sources.filter(({ text }) => /^\s*['"]use server['"]/m.test(text)).map(({ path }) => path)).toEqual([])
  const top = readdirSync('.')
  expect(top.filter((name) => /^(proxy|middleware)\.[tj]s$/.test(name))).toEqual([])
  expect(sources.filter(({ path }) => /\/index\.tsx?$/.test(path)).map(({ path }) => path)).toEqual([])
})

test('no file or folder is a drawer for everything', () => {
  const drawers =
    /(^|\/)(utils?|helpers?|common|shared|misc|services?|managers?|handlers?|types|constants|functions)(\/|\.tsx?$)/i
  const files = [...sources, ...readSources('tests', 'prisma')].map(({ path }) => path)
  expect(files.filter((path) => drawers.test(path))).toEqual([])
})

test('no inline style and no script of a foreign origin', () => {
  const marked = inside('app', 'components').filter(({ text }) =>
    /\sstyle=|dangerouslySetInnerHTML|<script|https?:\/\/(?!127\.)/.test(withoutComments(text)),
  )
  expect(marked.map(({ path }) => path)).toEqual([])
})

/** Reading Japanese is their trade, or they hold the list of guessable words. */
const READS_JAPANESE =
  /^lib\/(japanese|i18n)\/|^lib\/actor\/password(-rules|s-blocklist)\.ts$|^lib\/menus\/follow-up-months\.ts$/

test('what people read stands in the catalogue: no Japanese in the code', () => {
  const wrong = sources
    .filter(({ path }) => !READS_JAPANESE.test(path))
    .flatMap(({ path, text }) =>
      withoutComments(text)
        .split('\n')
        .filter((line) => /[\u3041-\u30ff\u4e00-\u9fff]/.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    )
  expect(wrong).toEqual([])
})
