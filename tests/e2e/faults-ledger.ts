import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { verifyAudit } from '@/lib/ops/audit/verify'
import { type FormClient, fieldsOf } from '@/tests/support/form-client'
import { buildPdf } from '@/tests/unit/attachments/build-documents'

type Sent = { action: string; form: Record<string, string>; receipt: string }
/** What a person holds in hand after the receipt page, and the form that led to it. */
export type Receipt = { title: string; number: string; sha256: string; sender: FormClient; sent: Sent }

/** Writes a short consultation with a file and sends it, form by form, as a person would; ends when the receipt was seen. */
export async function submit(sender: FormClient, title: string): Promise<Receipt> {
  const { place, form } = await write(sender, title)
  const sha256 = await attach(sender, place, title)
  const action = `${place}/submission`
  const receipt = await sender.post(action, form)
  const number = /^\/my\/consultations\/([^/]+)\/receipt$/.exec(receipt)?.[1]
  if (!number || !(await sender.open(receipt)).includes(number)) throw new Error(`no receipt at ${receipt}`)
  return { title, number, sha256, sender, sent: { action, form, receipt } }
}

/** A draft with all that is required: where it is, and the form that sends it. */
export async function write(sender: FormClient, title: string) {
  const drafts = '/my/consultations/drafts'
  const begun = fieldsOf(await sender.open('/my/consultations/new'), drafts)
  const quick = await sender.post(drafts, { ...begun, form: 'quick' })
  const place = quick.replace(/\/quick$/, '')
  const typed = fieldsOf(await sender.open(quick), `${quick}/saving`)
  await sender.post(`${quick}/saving`, { ...typed, title, body: `${title}の現状と課題`, leave: 'next' })
  return { place, form: fieldsOf(await sender.open(`${place}/check`), `${place}/submission`) }
}

async function attach(sender: FormClient, place: string, title: string): Promise<string> {
  const files = `/attachments/of/consultation/${place.split('/').at(-1)}`
  const { _key = '' } = fieldsOf(await sender.open(files), `${files}/attachments`)
  const buffer = buildPdf(`% ${title}\n`)
  await sender.hand(`${files}/attachments`, _key, { name: `${title}.pdf`, mimeType: 'application/pdf', buffer })
  return hash(buffer)
}

const TRUTH = `
  SELECT c.title, c.number, c.running_number AS running, c.state,
    (SELECT count(*)::int FROM timeline_entries e WHERE e.consultation_id = c.id AND e.kind = 'received') AS entries,
    (SELECT count(*)::int FROM triage t WHERE t.consultation_id = c.id) AS triages,
    (SELECT count(*)::int FROM notices n WHERE n.consultation_id = c.id AND n.kind = 'consultation_received') AS notices,
    (SELECT count(*)::int FROM pgboss.job j JOIN notices n ON n.id::text = j.data ->> 'noticeId'
      WHERE n.consultation_id = c.id AND n.kind = 'consultation_received') AS jobs,
    (SELECT count(*)::int FROM audit.log l WHERE l.table_name = 'consultations' AND l.row_id = c.id::text AND 'number' = ANY (l.changed) AND l.action = 'UPDATE') AS audited,
    (SELECT array_agg(a.sha256) FROM attachments a WHERE a.consultation_id = c.id) AS hashes,
    (SELECT array_agg(a.storage_key) FROM attachments a WHERE a.consultation_id = c.id) AS keys
  FROM consultations c WHERE c.state <> 'draft' ORDER BY c.running_number`

type Standing = {
  title: string
  number: string
  running: number
  state: string
  entries: number
  triages: number
  notices: number
  jobs: number
  audited: number
  hashes: string[] | null
  keys: string[] | null
}

/** What really stands in the database, read past all walls, and what is wrong with its audit log. */
export async function readTruth(superuserUrl: string) {
  const client = new pg.Client(superuserUrl)
  await client.connect()
  try {
    const { rows } = await client.query<Standing>(TRUTH)
    const counters = await client.query<{ last_number: number }>('SELECT last_number FROM number_counters')
    const drafts = await client.query("SELECT FROM consultations WHERE state = 'draft'")
    const { faults } = await verifyAudit(client, null)
    return { received: rows, drafts: drafts.rowCount, counters: counters.rows, faults }
  } finally {
    await client.end()
  }
}

/** The hash of every kept file, by its key. */
export function hashKept(directory: string): Map<string, string> {
  const found = readdirSync(join(directory, 'kept'), { recursive: true, withFileTypes: true })
  const files = found.filter((entry) => entry.isFile())
  return new Map(files.map(({ name, parentPath }) => [name, hash(readFileSync(join(parentPath, name)))]))
}

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
