import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import jaCalls from '@/lib/i18n/messages/ja/PracticeCalls.json'
import { findLines } from '@/lib/practiceCalls/find-lines'
import { CallInput } from '@/lib/practiceCalls/input'
import { openCall } from '@/lib/practiceCalls/move'
import { readCall } from '@/lib/practiceCalls/read'
import { readSheet } from '@/lib/practiceCalls/read-sheets'
import { SHEET_COLUMNS, type SheetColumn } from '@/lib/practiceCalls/sheet-columns'
import { takeSheet } from '@/lib/practiceCalls/take-sheet'
import { addCall } from '@/lib/practiceCalls/write'
import { ownerRow } from '@/tests/factories/owner'
import { type Area, area, done } from './filed-case'

/** A call on a priority matter that the area's prefecture will be asked by, until the end of October unless said otherwise. */
export async function writtenCall(typed: object = {}) {
  const of = await area()
  const { id: matterId } = await matterOf(of)
  const prefecture = await asActor(of.officer, (tx) =>
    tx.organisation.findUniqueOrThrow({ where: { id: of.prefecture.organisationId } }),
  )
  const texts = {
    matterId,
    title: '移動支援の取組',
    dueOn: '2026-10-31',
    takesLate: 'yes',
    prefectures: prefecture.code,
    ...typed,
  }
  const { id: callId } = done(await asActor(of.officer, (tx) => addCall(tx, of.officer, CallInput.parse(texts))))
  return { ...of, callId, texts }
}

/** The same, open. */
export async function openedCall(typed: object = {}) {
  const of = await writtenCall(typed)
  done(await asActor(of.officer, (tx) => openCall(tx, of.officer, of.callId, { version: 1 })))
  return of
}
export type Called = Awaited<ReturnType<typeof openedCall>>

async function matterOf({ bureau }: Area) {
  const decision = await ownerRow<{ id: string }>(
    `INSERT INTO priority_decisions (bureau_id, fiscal_year, body, reason) VALUES ($1, 2026, '決定', '理由') RETURNING id`,
    [bureau.id],
  )
  return await ownerRow<{ id: string }>(
    `INSERT INTO priority_matters (bureau_id, fiscal_year, decision_id, position, title) VALUES ($1, 2026, $2, 1, '移動支援') RETURNING id`,
    [bureau.id, decision.id],
  )
}

/** The progress of the one prefecture that is asked. */
export async function progressOf({ officer, callId }: Called) {
  const call = await asActor(officer, (tx) => readCall(tx, callId))
  return call!.places[0]!
}

export type Row = Partial<Record<SheetColumn, string>>

/** A sheet with these lines under its headings, as it is found in a workbook. */
export function sheetOf(rows: readonly Row[]) {
  const cell = (row: number, column: number, text: string) => ({
    ...{
      address: `${String.fromCharCode(65 + column)}${row}`,
      row,
      column: column + 1,
      text,
      day: null,
      isNumber: false,
    },
  })
  const headings = SHEET_COLUMNS.map((name, at) => cell(3, at, jaCalls.columns[name]))
  const lines = rows.flatMap((values, at) =>
    SHEET_COLUMNS.flatMap((name, column) => (values[name] ? [cell(4 + at, column, values[name])] : [])),
  )
  const found = findLines([{ name: '調査票', cells: [cell(1, 0, '題名'), ...headings, ...lines] }])
  if ('missing' in found) throw new Error(`missing: ${found.missing.join()}`)
  return { ...found, fileName: '調査票.xlsx' }
}

/** Sends a sheet and reads what came of it. */
export async function send(of: Called, rows: readonly Row[], who: Actor = of.prefecture) {
  const { id } = done(await asActor(who, (tx) => takeSheet(tx, who, of.callId, sheetOf(rows))))
  return (await asActor(who, (tx) => readSheet(tx, of.callId, id)))!
}
