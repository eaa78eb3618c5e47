import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { oneOf, readAddress, type Search } from './address'
import { BEHIND_COLUMNS, behindLines } from './behind-lines'
import { readCell } from './cell-address'
import { namePeriod } from './conditions-of'
import { unwritable } from './cp932'
import { EXPORT_COLUMNS, exportLines } from './export-lines'
import { type CellAddress, listBehind } from './list-behind'
import { MEASURES } from './measures'
import { MUNICIPALITY_COLUMNS, municipalityLines } from './municipality-lines'
import { openCell, readMunicipalitiesBehind } from './read-behind-page'
import { readWhole } from './read-whole'
import { writeCsv } from './write-csv'

type Desk = Actor & { bureauId: string }
type Say = (key: string, values?: Record<string, string | number>) => string
type Words = { locale: 'ja' | 'en'; say: Say; sayState: (key: string) => string }

/** What a file would be about, and the letters of it that the older code page does not have; null when there is no such list. */
export async function readExport(tx: Tx, actor: Desk, search: Search, words: Words) {
  const { locale, say } = words
  const cell = readCell(search)
  if (!cell) {
    const report = await readWhole(tx, actor, oneOf(search, 'report'), readAddress(search))
    const head = EXPORT_COLUMNS.map((column) => say(`export.columns.${column}`))
    const csv = writeCsv([head, ...exportLines(report, locale, say)]).slice(1)
    return { about: say(`reports.${report.key}.title`), period: namePeriod(report, locale, say), lost: unwritable(csv) }
  }
  if (MEASURES[cell.measure].counts === 'municipalities')
    return await readMunicipalities(tx, actor, search, cell, words)
  const opened = await openCell(tx, actor, readAddress(search), cell)
  if (!opened) return null
  const behind = await listBehind(tx, opened.scope, cell)
  const lines = behindLines(cell.measure, behind, { ...words, names: opened.names })
  const csv = writeCsv([BEHIND_COLUMNS.map((column) => say(`list.csvColumns.${column}`)), ...lines]).slice(1)
  return {
    about: say('list.title', { measure: say(`measures.${cell.measure}.name`) }),
    period: namePeriod(opened, locale, say),
    lost: unwritable(csv),
  }
}

async function readMunicipalities(tx: Tx, actor: Desk, search: Search, cell: CellAddress, { locale, say }: Words) {
  const read = await readMunicipalitiesBehind(tx, actor, readAddress(search), cell)
  if (!read) return null
  const lines = municipalityLines(read.rows, locale, say)
  const csv = writeCsv([MUNICIPALITY_COLUMNS.map((column) => say(`municipalities.csvColumns.${column}`)), ...lines])
  return {
    about: say('municipalities.title'),
    period: namePeriod(read.opened, locale, say),
    lost: unwritable(csv.slice(1)),
  }
}
