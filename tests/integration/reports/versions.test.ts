import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { nameRow } from '@/lib/reports/names'
import { readReport } from '@/lib/reports/read-report'
import { tableOf } from '@/lib/reports/table-of'
import { createMenu } from '@/tests/factories/menus'
import { createCase, createProposal } from '@/tests/factories/supports'

test('split by version, each has a row with its days, a national one ending where the bureau’s own begins; unsplit none is read', async () => {
  const { officer, consultation } = await createCase('2026-06-01T10:00:00+09:00')
  const bureauId = officer.bureauId ?? ''
  const national = await createMenu({ name: '研修', validFrom: '2026-04-01' })
  await createProposal({ officer, consultation, menu: national, at: '2026-06-02T10:00:00+09:00' })
  const own = await createMenu({
    ...{ key: national.key, name: '研修', menuVersion: 2, bureauId, validFrom: '2026-07-01' },
  })
  const desk = { ...officer, bureauId, clock: '2026-11-22T10:00:00+09:00' }
  const read = (split?: string) =>
    asActor(desk, (tx) => readReport(tx, desk, 'menus', { year: '2026', menu: national.key, split }))
  const report = await read('versions')
  expect(tableOf('versions', report).rows).toEqual([national.id])
  const named = (id: string) => report.names.find(({ kind, value }) => kind === 'version' && value === id)?.version
  expect(named(national.id)).toEqual({ number: 1, from: '2026-04-01', until: '2026-06-30' })
  expect(named(own.id)).toEqual({ number: 2, from: '2026-07-01', until: null })
  const say = (key: string, values: Record<string, string | number> = {}) => [key, ...Object.values(values)].join()
  expect(nameRow('versions', own.id, report.names, 'ja', say)).toBe('values.version,研修,2')
  expect((await read()).cells.has('versions')).toBe(false)
})
