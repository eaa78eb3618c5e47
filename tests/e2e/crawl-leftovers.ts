import type { Actor } from '@/lib/actor/actor'
import { inviteColleague } from '@/lib/colleagues/invite'
import { propose } from '@/lib/councilCalls/propose'
import { asActor } from '@/lib/db/as-actor'
import { jstDate } from '@/lib/japanese/dates'
import { issueLink } from '@/lib/links/issue'
import { endPassword } from '@/lib/people/end-password'
import { createPerson } from '@/tests/factories/people'
import { leaveDispatch } from './crawl-dispatch'

/** What people leave behind that some pages show: somebody invited, a view kept, a bulk act, a register tried, a workbook read. */
export async function leaveThings(people: {
  staff: Actor
  prefecture: Actor
  officer: Actor
  manager: Actor
  administrator: Actor
  member: Actor
}) {
  for (const keeper of [people.staff, people.prefecture]) await invite(keeper)
  for (const officer of [people.officer, people.manager]) await leaveAtDesk(officer)
  await forget(people.staff, people.administrator)
  await leaveDispatch(people.officer, people.staff)
  await proposeMatter(people.member)
  await askHelper(people.officer)
  await tryRegister(people.manager)
  await asActor(people.staff, (tx) =>
    tx.workbookUpload.createMany({
      data: {
        organisationId: people.staff.organisationId,
        fileName: '相談様式.xlsx',
        state: 'set_aside',
        answers: {},
        uploadedByName: people.staff.name,
      },
    }),
  )
}

/** A member of the council has proposed a matter. */
async function proposeMatter(member: Actor) {
  await asActor(member, async (tx) => {
    const { id } = await tx.councilCall.findFirstOrThrow({ where: { state: 'open' }, select: { id: true } })
    await propose(tx, member, id, { title: '移動の支え', body: '買い物と通院の足を支える。', reason: '' })
  })
}

/** Somebody without an account who helped is asked by a link. */
async function askHelper(officer: Actor) {
  await asActor(officer, async (tx) => {
    const { id, bureauId } = await tx.partyFollowUp.findFirstOrThrow({
      where: { state: { not: 'scheduled' } },
      select: { id: true, bureauId: true },
    })
    await issueLink(tx, officer, {
      ...{ purpose: 'party_follow_up', subjectId: id, organisationId: bureauId, bureauId },
      ...{ recipientName: '巡回 拾郎', recipientMailbox: null, days: 30 },
    })
  })
}

async function invite(keeper: Actor) {
  const input = {
    name: `${keeper.organisationName} 後任`,
    kana: null,
    mailbox: null,
    sectionId: null,
    from: jstDate(new Date()),
  }
  await asActor(keeper, (tx) => inviteColleague(tx, keeper, { ...input, isAccountManager: false }))
}

/** A colleague has forgotten the password. */
async function forget({ organisationId, organisationName, ...staff }: Actor, administrator: Actor) {
  const organisation = { ...staff, id: organisationId, kind: 'municipality', name: organisationName, nameEn: null }
  const { userId } = await createPerson({ role: 'municipal_staff', organisation, name: '忘田 一郎' })
  await asActor(administrator, (tx) => endPassword(tx, administrator, userId))
}

async function leaveAtDesk(actor: Actor) {
  const bureauId = actor.bureauId ?? ''
  await asActor(actor, async (tx) => {
    await tx.queueView.createMany({
      data: { bureauId, ownerUserId: actor.userId, ownerName: actor.name, name: '見本の一覧', query: 'tab=all' },
    })
    await tx.reportView.createMany({
      data: {
        bureauId,
        ownerUserId: actor.userId,
        ownerName: actor.name,
        name: '見本の集計',
        report: 'needs',
        query: '',
      },
    })
    const act = { bureauId, userId: actor.userId, membershipId: actor.membershipId }
    await tx.bulkAct.createMany({
      data: {
        ...act,
        kind: 'priority',
        choice: { act: 'priority', priority: 'high' },
        seenAt: new Date(),
        state: 'done',
      },
    })
  })
}

async function tryRegister(manager: Actor) {
  const checked = { columns: [], problems: [], problemCount: 0, total: 1, ready: 1, duplicates: 0 }
  await asActor(manager, (tx) =>
    tx.import.createMany({
      data: {
        ...{ bureauId: manager.bureauId ?? '', fileName: '相談台帳.csv', ...checked },
        ...{ membershipId: manager.membershipId, checkedByName: manager.name },
      },
    }),
  )
}
