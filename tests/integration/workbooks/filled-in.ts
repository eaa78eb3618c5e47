import ExcelJS from 'exceljs'
import type { Actor } from '@/lib/actor/actor'
import { listChoosableMenus, listThemeGroups } from '@/lib/consultations/choices'
import { readDraft } from '@/lib/consultations/read-draft'
import { asActor } from '@/lib/db/as-actor'
import { findAnswers } from '@/lib/workbooks/find-answers'
import { readSheets } from '@/lib/workbooks/sheets'
import { takeInWorkbook } from '@/lib/workbooks/take-in'
import { readUpload } from '@/lib/workbooks/uploads'
import { writeForm } from '@/lib/workbooks/write-form'
import { blankForm, writtenDraft } from '@/lib/workbooks/written-draft'

type Entries = Record<string, string>

/** The form of a draft (or a blank one) as its writer downloads it. */
export async function download(actor: Actor, draftId?: string): Promise<Uint8Array<ArrayBuffer>> {
  return await asActor(actor, async (tx) => {
    const draft = draftId ? await readDraft(tx, actor, draftId) : null
    if (draftId && !draft) throw new Error('there is no such draft')
    const offered = {
      themes: await listThemeGroups(tx),
      menus: await listChoosableMenus(tx, { bureauId: actor.bureauId ?? '', prefectureCode: actor.prefectureCode }),
    }
    return await writeForm(
      draft ? writtenDraft(draft, actor) : blankForm(actor),
      { ...offered, locale: 'ja' },
      new Date(),
    )
  })
}

/** The same with something written beside the labels that begin so. */
export async function fillIn(form: Uint8Array<ArrayBuffer>, entries: Entries) {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(form.buffer)
  const [sheet] = book.worksheets
  for (const [label, text] of Object.entries(entries)) {
    const row = sheet?.getColumn(1).values.findIndex((value) => String(value).startsWith(label)) ?? -1
    if (!sheet || row < 1) throw new Error(`no line ${label}`)
    sheet.getCell(row, 2).value = text
  }
  return Buffer.from(await book.xlsx.writeBuffer())
}

/** Hands a file in; gives the upload as its page reads it. */
export async function handIn(actor: Actor, bytes: Buffer) {
  const found = findAnswers((await readSheets(bytes)) ?? [])
  if (!found) throw new Error('this is no form')
  const { id } = await asActor(actor, (tx) => takeInWorkbook(tx, actor, { fileName: '相談票.xlsx', found }))
  const upload = await asActor(actor, (tx) => readUpload(tx, id))
  if (!upload) throw new Error('the upload is not there')
  return upload
}

/** A draft as its forms show it. */
export async function draftOf(actor: Actor, id: string | undefined) {
  const draft = await asActor(actor, (tx) => readDraft(tx, actor, id ?? ''))
  if (!draft) throw new Error('there is no such draft')
  return draft
}
