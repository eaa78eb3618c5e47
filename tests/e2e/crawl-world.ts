import pg from 'pg'
import type { Actor } from '@/lib/actor/actor'
import type { Role } from '@/lib/actor/roles'
import { beginDraft } from '@/lib/consultations/draft'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { Refusal } from '@/lib/forms/errors'
import { issueLink } from '@/lib/links/issue'
import { withdrawLinks } from '@/lib/links/withdraw'
import { RoundInput } from '@/lib/requestRounds/input'
import { writeRound } from '@/lib/requestRounds/write'
import { sendRequest } from '@/lib/requests/send'
import { askByLink } from '@/lib/signOffs/by-link'
import { openPaperEdition } from '@/lib/signOffs/by-paper'
import { createConsultation, createDraft } from '@/tests/factories/consultations'
import { createMenu, type TestMenu } from '@/tests/factories/menus'
import { ownerQuery, ownerRow } from '@/tests/factories/owner'
import { createSupportUnderWay } from '@/tests/factories/supports'
import { releaseCanaries } from './crawl-canaries'
import { leaveThings } from './crawl-leftovers'
import { leaveInNetwork } from './crawl-network'
import { visitorOf } from './crawl-people'

const MARK = 'crawl_own_menu'
const ASKED = ['council_member', 'headquarters', 'contractor', 'prefecture_staff'] as const

/** The demo, with the rest of what pages show and with the canaries; made once, whichever test comes first. */
export async function openCrawlWorld(): Promise<void> {
  const lock = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
  await lock.connect()
  try {
    await lock.query('SELECT pg_advisory_lock(7391)')
    if ((await ownerQuery('SELECT FROM menus WHERE key = $1', [MARK])).length === 0) await fill()
  } finally {
    await lock.end()
  }
}

async function fill() {
  await releaseCanaries()
  const [staff, officer] = await Promise.all([personOf('municipal_staff'), personOf('officer')])
  await asActor(staff, (tx) => beginDraft(tx, staff, { form: 'quick' }))
  const inquiry = await asActor(staff, (tx) => beginDraft(tx, staff, { form: 'grant' }))
  await asActor(staff, (tx) =>
    tx.consultation.updateMany({ where: { id: inquiry.id }, data: { title: '交付金の照会' } }),
  )
  await asActor(staff, (tx) => leaveWithdrawnLink(tx, staff))
  await putUpForSignOff(staff)
  await leaveInNetwork(officer, staff)
  await leaveThings({
    ...{ staff, officer },
    ...{ prefecture: await personOf('prefecture_staff'), manager: await personOf('manager') },
    ...{ administrator: await personOf('administrator'), member: await personOf('council_member') },
  })
  const consultation = await createConsultation({ staff, title: 'ほかの機関にも尋ねる相談' })
  const menu = await ownerRow<TestMenu>(
    `SELECT id, key, name, kind FROM menus WHERE key = 'practice_introduction' AND bureau_id IS NULL AND valid_until IS NULL`,
  )
  const support = await createSupportUnderWay({ officer, staff, consultation, menu })
  for (const role of ASKED) await ask(officer, support.id, await personOf(role))
  const { organisationId } = await personOf('headquarters')
  const round = {
    title: '次の依頼',
    summary: '概要',
    dueOn: '2099-03-31',
    consentWay: 'portal',
    parties: [`o.${organisationId}`],
  }
  await asActor(officer, (tx) => writeRound(tx, officer, support.id, RoundInput.parse(round)))
  await createMenu({
    key: MARK,
    ...{ name: '九州厚生局の研究会', kind: 'seminar', bureauId: officer.bureauId, choosableAtIntake: false },
    ...{ validFrom: '2020-04-01', validUntil: '2021-03-31' },
  })
}

async function leaveWithdrawnLink(tx: Tx, staff: Actor) {
  const { organisationId, bureauId } = staff
  const about = {
    purpose: 'sign_off',
    subjectId: staff.membershipId,
    organisationId,
    bureauId: bureauId ?? '',
  } as const
  await issueLink(tx, staff, { ...about, recipientName: '課長', recipientMailbox: null, days: 7 })
  await withdrawLinks(tx, staff.membershipId)
}

/** One draft goes round on paper, another waits for a superior's link. */
async function putUpForSignOff(staff: Actor) {
  const [onPaper, byLink] = [
    await createDraft({ staff, title: '紙の決裁を待つ相談' }),
    await createDraft({ staff, title: 'リンクの決裁を待つ相談' }),
  ]
  await asActor(staff, (tx) => openPaperEdition(tx, staff, onPaper.id))
  const superior = { approverName: '課長', approverMailbox: 'kacho@office.test' }
  await asActor(staff, (tx) => askByLink(tx, staff, byLink.id, superior))
}

async function ask(officer: Actor, supportId: string, { organisationId, organisationName }: Actor) {
  const request = {
    addressee: `o.${organisationId}`,
    title: `${organisationName}への依頼`,
    ...{ summary: '近い規模の町の進め方を教えてください。', consented: true, dueOn: '2099-03-31' },
  }
  const sent = await asActor(officer, (tx) => sendRequest(tx, officer, supportId, request))
  if (sent instanceof Refusal) throw new Error(`the request was refused: ${JSON.stringify(sent.errors)}`)
}

async function personOf(role: Role): Promise<Actor> {
  const { actor } = await visitorOf(role)
  if (!actor) throw new Error(`the demo has no ${role}`)
  return actor
}
