import { readAwardMatter } from '@/lib/awards/notice-matter'
import { readCouncilMatter } from '@/lib/councilReports/notice-matter'
import type { Tx } from '@/lib/db/client'
import { readEventMatter, readLinkOfApplication } from '@/lib/events/notice-matter'
import { readNetworkMatter } from '@/lib/network/notice-matter'
import { readCallMatter } from '@/lib/practiceCalls/notice-matter'
import { readPracticeMatter } from '@/lib/practiceDrafts/notice-matter'
import { readProgrammeMatter } from '@/lib/programmes/notice-matter'
import { readTeamMatter } from '@/lib/teams/notice-matter'

const consultation = {
  select: {
    ...{ id: true, number: true, bureauId: true, askingOrganisationId: true, prefectureCode: true },
    ...{ sharedWithPrefecture: true, sectionId: true, contactName: true, contactMailbox: true },
    askingOrganisation: { select: { name: true, nameEn: true } },
    ...{ draftedByMembershipId: true, holderMembershipId: true, officerMembershipId: true, answerDueOn: true },
  },
} as const

/** Notices whose subject is a one-time link. */
const LINK_KINDS = new Set([
  'invitation_sent',
  'new_password_asked',
  'sign_off_asked',
  'network_mailbox_asked',
  'network_reply_asked',
  'network_post_ending',
  'duty_link',
  'helped_link',
  'helped_answer_link',
  'poll_asked',
  'poll_planned',
  'poll_moved',
  'poll_cancelled',
  'offer_by_link',
  'advisor_confirmation_asked',
  'training_by_link',
])

/** Whether a notice brings its bearer a one-time link: its subject. */
export function isAboutLink(kind: string): boolean {
  return LINK_KINDS.has(kind)
}

/** Notices whose subject is answered by a link, too: those told who have no account get it. */
const ANSWERED_BY_LINK_TOO = new Set(['follow_up_asked', 'follow_up_reminder'])

/** The one link that a letter of this notice may bring: its subject, or the one by which its subject is answered; null for none. */
export async function readLinkOfLetter(tx: Tx, notice: Pick<Notice, 'kind' | 'subjectId'>): Promise<string | null> {
  if (isAboutLink(notice.kind)) return notice.subjectId
  const ofApplication = notice.subjectId ? await readLinkOfApplication(tx, notice.kind, notice.subjectId) : null
  return ofApplication ?? (await readAnswerLinkId(tx, notice))
}

async function readAnswerLinkId(tx: Tx, { kind, subjectId }: Pick<Notice, 'kind' | 'subjectId'>) {
  if (!subjectId || !ANSWERED_BY_LINK_TOO.has(kind)) return null
  const link = await tx.oneTimeLink.findFirst({
    where: { purpose: 'follow_up', subjectId, usedAt: null, withdrawnAt: null },
    orderBy: [{ issuedAt: 'desc' }, { id: 'asc' }],
    select: { id: true },
  })
  return link?.id ?? null
}

/** Notices whose subject is a sign-off. */
const SIGN_OFF_KINDS = new Set(['sign_off_decided', 'sign_off_closed'])

/** Notices whose subject is a post. */
const POST_KINDS = new Set(['work_handed_over', 'colleague_invited', 'account_manager_named'])

/** Notices whose subject is the one person they are for. */
const INVITING_KINDS = new Set(['training_invited', 'menu_proposal_asked'])

/** Notices whose subject is a planned meeting. */
const SESSION_KINDS = new Set(['session_planned', 'session_moved', 'session_cancelled'])

type Notice = { kind: string; consultationId: string | null; subjectId: string | null }

/** What a notice is about: the consultations, and where there is one the question, questionnaire, request, link, assignment or draft. Numbers, dates and parties; no text. */
export async function readMatter(tx: Tx, { kind, consultationId, subjectId }: Notice) {
  const one = consultationId
    ? await tx.consultation.findUnique({ where: { id: consultationId }, ...consultation })
    : null
  const question = kind.startsWith('question_') && subjectId ? await readQuestion(tx, subjectId) : null
  const questionnaire = kind.startsWith('follow_up_') && subjectId ? await readQuestionnaire(tx, subjectId) : null
  const request = subjectId ? await readAsked(tx, kind, subjectId) : null
  const link = isAboutLink(kind) && subjectId ? await readLink(tx, subjectId) : null
  const answerLinkId = await readAnswerLinkId(tx, { kind, subjectId })
  const transfer = kind.startsWith('transfer_') && subjectId ? await readTransfer(tx, subjectId) : null
  const postId = POST_KINDS.has(kind) ? subjectId : transfer?.sentByMembershipId
  const post = postId ? await readPost(tx, postId) : null
  const assignment = kind === 'officer_named' && subjectId ? await readAssignment(tx, subjectId) : null
  const officeId = kind === 'account_manager_wanted' ? subjectId : null
  const signOff = SIGN_OFF_KINDS.has(kind) && subjectId ? await readSignOff(tx, subjectId) : null
  const draft = kind === 'draft_left' && consultationId ? await readLeftDraft(tx, consultationId) : null
  const network = subjectId ? await readNetworkMatter(tx, kind, subjectId) : null
  const award = subjectId ? await readAwardMatter(tx, kind, subjectId) : null
  const programme = subjectId
    ? (award?.office ??
      (await readProgrammeMatter(tx, kind, subjectId)) ??
      (await readPracticeMatter(tx, kind, subjectId)) ??
      (await readCallMatter(tx, kind, subjectId)))
    : null
  const team = subjectId ? await readTeamMatter(tx, kind, subjectId) : null
  const council = subjectId ? await readCouncilMatter(tx, kind, subjectId) : null
  const event = subjectId ? await readEventMatter(tx, kind, subjectId) : null
  const many = questionnaire?.effects.map((effect) => effect.consultation) ?? []
  const consultations = [...new Map([...(one ? [one] : []), ...many].map((found) => [found.id, found])).values()]
  const duty = subjectId ? await readOwed(tx, kind, subjectId) : null
  const respondent = kind.startsWith('poll_') && subjectId ? await readRespondent(tx, subjectId) : null
  const planned = await readMeeting(tx, kind, subjectId, respondent)
  const invitedUserId = INVITING_KINDS.has(kind) ? subjectId : (award?.userId ?? null)
  const noteId = kind === 'mentioned' ? subjectId : null
  const reportId = kind === 'figures_ready' ? subjectId : null
  const practiceId = kind.startsWith('practice_') ? subjectId : null
  return {
    consultations,
    question,
    questionnaire,
    request,
    link,
    answerLinkId,
    post,
    transfer,
    assignment,
    signOff,
    noteId,
    invitedUserId,
    reportId,
    practiceId,
    draft,
    officeId,
    planned,
    network,
    programme,
    award,
    event,
    team,
    council,
    respondent,
    duty,
  }
}

export type Matter = Awaited<ReturnType<typeof readMatter>>
export type MatterConsultation = Matter['consultations'][number]

/** What somebody owes after a support: a report or survey, or the questions to those who helped; and where it is answered. */
async function readOwed(tx: Tx, kind: string, id: string) {
  const held = { userId: true, organisationId: true, role: true, askingOrganisationId: true, state: true } as const
  if (kind.startsWith('duty_')) {
    const duty = await tx.duty.findUnique({ where: { id }, select: { ...held, dueOn: true } })
    return duty && { ...duty, path: `/duties/${id}` }
  }
  if (kind === 'letter_sent') {
    const letter = await tx.letter.findUnique({
      where: { id },
      select: { userId: true, organisationId: true, role: true, state: true, sentAt: true },
    })
    return (
      letter && { ...letter, askingOrganisationId: '', dueOn: letter.sentAt ?? new Date(0), path: `/letters/${id}` }
    )
  }
  if (!kind.startsWith('helped_')) return null
  const helped = await tx.partyFollowUp.findUnique({ where: { id }, select: { ...held, answerBy: true } })
  return helped && { ...helped, dueOn: helped.answerBy, path: `/helped/${id}` }
}

/** Whoever is asked for a date: named by the notice itself, or by the link that it brings. */
async function readRespondent(tx: Tx, id: string) {
  return await tx.datePollRespondent.findFirst({
    where: { OR: [{ id }, { linkId: id }] },
    select: {
      ...{ id: true, userId: true, organisationId: true, role: true, askingOrganisationId: true },
      poll: { select: { closesOn: true, plannedSessionId: true } },
    },
  })
}

/** The meeting a notice is about, or whose date was asked for. */
async function readMeeting(
  tx: Tx,
  kind: string,
  subjectId: string | null,
  respondent: Awaited<ReturnType<typeof readRespondent>>,
) {
  const id = SESSION_KINDS.has(kind) ? subjectId : respondent?.poll.plannedSessionId
  return id ? await readPlanned(tx, id) : null
}

async function readPlanned(tx: Tx, id: string) {
  return await tx.plannedSession.findUnique({
    where: { id },
    select: { id: true, supportId: true, plannedOn: true, startsAt: true, endsAt: true, state: true },
  })
}

async function readTransfer(tx: Tx, id: string) {
  return await tx.transfer.findUnique({ where: { id }, select: { toSectionId: true, sentByMembershipId: true } })
}

async function readPost(tx: Tx, id: string) {
  return await tx.membership.findUnique({
    where: { id },
    select: {
      ...{ id: true, role: true, organisationId: true },
      user: { select: { id: true, name: true, mailbox: true, locale: true, disabledAt: true } },
    },
  })
}

async function readQuestion(tx: Tx, id: string) {
  return await tx.question.findUnique({ where: { id }, select: { addressee: true, dueOn: true, state: true } })
}

async function readQuestionnaire(tx: Tx, id: string) {
  return await tx.questionnaire.findUnique({
    where: { id },
    select: { id: true, answerBy: true, state: true, effects: { select: { consultation } } },
  })
}

async function readRequest(tx: Tx, id: string) {
  return await tx.request.findUnique({
    where: { id },
    select: {
      ...{ addresseeRole: true, addresseeOrganisationId: true, addresseeUserId: true, dueOn: true },
      ...{ state: true, supportId: true },
    },
  })
}

async function readLink(tx: Tx, id: string) {
  const link = await tx.oneTimeLink.findUnique({
    where: { id },
    select: {
      ...{ id: true, recipientName: true, recipientMailbox: true, locale: true, expiresAt: true, issuedByName: true },
      ...{ issuedByMembershipId: true, organisation: { select: { name: true, nameEn: true } } },
    },
  })
  if (!link) return null
  const post = link.issuedByMembershipId
    ? await tx.membership.findUnique({
        where: { id: link.issuedByMembershipId },
        select: { section: { select: { name: true } } },
      })
    : null
  return { ...link, section: post?.section?.name ?? 'none' }
}

async function readAssignment(tx: Tx, id: string) {
  const found = await tx.assignment.findUnique({
    where: { id },
    select: {
      ...{ organisationId: true, validFrom: true, isInterim: true },
      membership: { select: { user: { select: { name: true, phone: true } } } },
    },
  })
  return found ? { ...found, officer: found.membership.user } : null
}

async function readLeftDraft(tx: Tx, id: string) {
  const draft = await tx.consultation.findFirst({
    where: { id, state: 'draft' },
    select: { id: true, resumeCode: true, draftingOrganisationId: true },
  })
  const [last] = await tx.$queryRaw<{ id: string | null }[]>`
    SELECT membership_id::text AS id FROM draft_steps WHERE consultation_id = ${id}::uuid ORDER BY saved_at DESC LIMIT 1`
  return draft && { ...draft, lastWriterId: last?.id ?? null }
}

async function readSignOff(tx: Tx, id: string) {
  return await tx.signOff.findUnique({ where: { id }, select: { consultationId: true, askedByMembershipId: true } })
}

/** The party asked: of a request, or headquarters of what was passed on to it. */
async function readAsked(tx: Tx, kind: string, id: string) {
  if (kind.startsWith('request_')) return await readRequest(tx, id)
  if (kind !== 'headquarters_asked') return null
  const inquiry = await tx.headquartersInquiry.findUnique({
    where: { id },
    select: { addresseeOrganisationId: true, dueOn: true },
  })
  return inquiry && { ...inquiry, addresseeRole: 'headquarters', addresseeUserId: null, state: '', supportId: null }
}
