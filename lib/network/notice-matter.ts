import type { Tx } from '@/lib/db/client'

/** Whom a notice of the network is for: organisations by their members, a consultation's asking side, the secretariat; and where it leads each. */
export type NetworkMatter = {
  organisationIds: string[]
  consultationIds: string[]
  toSecretariat: boolean
  path: string
  deskPath: string
}

const NOBODY = { organisationIds: [], consultationIds: [], toSecretariat: false }

/** Reads it from the row a notice names; null where the row is gone, or the kind is another's. */
export async function readNetworkMatter(tx: Tx, kind: string, id: string): Promise<NetworkMatter | null> {
  switch (kind) {
    case 'network_applied':
      return { ...NOBODY, toSecretariat: true, path: '/network', deskPath: `/supports/network/applications/${id}` }
    case 'network_application_moved':
      return await ofApplication(tx, id)
    case 'network_renewal_asked':
    case 'network_lapsed':
      return {
        ...NOBODY,
        organisationIds: [id],
        path: '/network/membership',
        deskPath: `/supports/network/members/${id}`,
      }
    case 'network_need_to_agree':
      return await ofPost(tx, id, false)
    case 'network_need_answered':
      return { ...NOBODY, toSecretariat: true, path: `/network/posts/${id}`, deskPath: `/supports/network/posts/${id}` }
    case 'network_post_changed':
      return await ofChange(tx, id)
    case 'network_answered':
      return await ofAnswer(tx, id)
    case 'network_introduction_proposed':
    case 'network_introduction_moved':
      return await ofIntroduction(tx, id, kind === 'network_introduction_moved')
    case 'network_message':
    case 'network_outcome_told':
      return await ofMessage(tx, id, kind === 'network_outcome_told')
    case 'network_meeting_announced':
    case 'network_meeting_cancelled':
    case 'network_minutes_published':
      return await ofMeeting(tx, id)
    default:
      return null
  }
}

async function ofApplication(tx: Tx, id: string): Promise<NetworkMatter | null> {
  const application = await tx.networkApplication.findUnique({ where: { id }, select: { organisationId: true } })
  if (!application?.organisationId) return null
  return {
    ...NOBODY,
    organisationIds: [application.organisationId],
    path: '/network',
    deskPath: `/supports/network/applications/${id}`,
  }
}

/** The side behind a need: whoever asked, where it came from a consultation. */
async function behind(tx: Tx, postId: string) {
  const owner = await tx.networkNeedOwner.findUnique({
    where: { postId },
    select: { organisationId: true, consultationId: true },
  })
  if (!owner) return { organisationIds: [], consultationIds: [] }
  const { organisationId, consultationId } = owner
  return consultationId
    ? { organisationIds: [], consultationIds: [consultationId] }
    : { organisationIds: [organisationId], consultationIds: [] }
}

async function ofPost(tx: Tx, id: string, toSecretariat: boolean): Promise<NetworkMatter> {
  return {
    ...(await behind(tx, id)),
    toSecretariat,
    path: `/network/posts/${id}`,
    deskPath: `/supports/network/posts/${id}`,
  }
}

/** Those who deal with a need or an offer from the other side; its own side knows what it changed. */
async function ofChange(tx: Tx, id: string): Promise<NetworkMatter | null> {
  const post = await tx.networkPost.findUnique({
    where: { id },
    select: {
      answers: { select: { organisationId: true } },
      introductions: { where: { state: { in: ['proposed', 'agreed'] } }, select: { partnerId: true } },
    },
  })
  if (!post) return null
  const others = [
    ...post.answers.map(({ organisationId }) => organisationId),
    ...post.introductions.map(({ partnerId }) => partnerId),
  ]
  return {
    ...{ ...NOBODY, organisationIds: [...new Set(others)], toSecretariat: true },
    ...{ path: `/network/posts/${id}`, deskPath: `/supports/network/posts/${id}` },
  }
}

async function ofAnswer(tx: Tx, id: string): Promise<NetworkMatter | null> {
  const answer = await tx.networkAnswer.findUnique({ where: { id }, select: { postId: true } })
  return answer && (await ofPost(tx, answer.postId, true))
}

async function ofIntroduction(tx: Tx, id: string, toSecretariat: boolean): Promise<NetworkMatter | null> {
  const introduction = await tx.networkIntroduction.findUnique({
    where: { id },
    select: { postId: true, partnerId: true, needAnswer: true },
  })
  if (!introduction) return null
  const { postId, partnerId, needAnswer } = introduction
  const other =
    toSecretariat || needAnswer === 'open' ? await behind(tx, postId) : { organisationIds: [], consultationIds: [] }
  const ways = { path: `/network/introductions/${id}`, deskPath: `/supports/network/introductions/${id}` }
  return {
    ...ways,
    toSecretariat,
    consultationIds: other.consultationIds,
    organisationIds: [partnerId, ...other.organisationIds],
  }
}

/** Whoever did not write it. */
async function ofMessage(tx: Tx, id: string, toSecretariat: boolean): Promise<NetworkMatter | null> {
  const message = await tx.networkMessage.findUnique({ where: { id }, select: { introductionId: true, side: true } })
  const whole = message && (await ofIntroduction(tx, message.introductionId, true))
  if (!message || !whole) return null
  const [partnerId, ...others] = whole.organisationIds
  return {
    ...whole,
    toSecretariat: toSecretariat && message.side !== 'secretariat',
    consultationIds: message.side === 'need' ? [] : whole.consultationIds,
    organisationIds: [
      ...(message.side === 'partner' || !partnerId ? [] : [partnerId]),
      ...(message.side === 'need' ? [] : others),
    ],
  }
}

async function ofMeeting(tx: Tx, id: string): Promise<NetworkMatter | null> {
  const meeting = await tx.networkMeeting.findUnique({ where: { id }, select: { bureauId: true } })
  if (!meeting) return null
  const members = await tx.networkMember.findMany({
    where: { bureauId: meeting.bureauId, state: 'active' },
    select: { organisationId: true },
    take: 5000,
  })
  return {
    ...{ ...NOBODY, organisationIds: members.map(({ organisationId }) => organisationId) },
    ...{ path: `/network/meetings/${id}`, deskPath: `/supports/network/meetings/${id}` },
  }
}
