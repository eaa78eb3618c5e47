import { randomUUID } from 'node:crypto'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { environment } from '@/lib/env'
import { isBusinessDay } from '@/lib/japanese/business-days'
import { jstDate } from '@/lib/japanese/dates'
import { NOTICE_KINDS } from '@/lib/notices/kinds'
import { readClosingDays } from '@/lib/organisations/closing-days'
import { isAddress, oneLine } from './safe-text'
import { wordsOfMails } from './translator'

type Entry = { id: string; kind: string; number: string; path: string }

/** お知らせのまとめ: once on a morning of a business day, one mail to each person with what came since; nothing where nothing came. Links only. */
export async function sendDigests(tx: Tx): Promise<void> {
  const today = jstDate(await readClock(tx))
  const waiting = await tx.noticeEntry.findMany({
    where: { digest: 'pending' },
    distinct: ['userId', 'bureauId'],
    select: { userId: true, bureauId: true },
  })
  for (const { userId, bureauId } of waiting) {
    if (!isBusinessDay(today, await readClosingDays(tx, bureauId))) continue
    await sendDigest(tx, userId, bureauId)
  }
}

async function sendDigest(tx: Tx, userId: string, bureauId: string) {
  const where = { userId, bureauId, digest: 'pending' }
  const entries = await tx.noticeEntry.findMany({
    where,
    orderBy: { createdAt: 'asc' },
    select: { id: true, kind: true, number: true, path: true },
  })
  await tx.noticeEntry.updateMany({ where: { id: { in: entries.map(({ id }) => id) } }, data: { digest: 'sent' } })
  const person = await tx.user.findUnique({
    where: { id: userId },
    select: { name: true, mailbox: true, locale: true, disabledAt: true },
  })
  if (!person?.mailbox || person.disabledAt || !isAddress(person.mailbox)) return
  const { deskName } = await tx.bureauSettings.findUniqueOrThrow({ where: { bureauId }, select: { deskName: true } })
  const [noticeId, id] = [randomUUID(), randomUUID()]
  const locale = person.locale === 'en' ? 'en' : 'ja'
  await tx.notice.createMany({ data: { id: noticeId, kind: 'daily_digest', bureauId } })
  await tx.mail.createMany({
    data: {
      ...{ id, noticeId, bureauId, recipientUserId: userId, recipientName: oneLine(person.name), locale },
      ...{ address: person.mailbox.toLowerCase(), ...writeDigest(locale, person.name, deskName, entries) },
    },
  })
  await tx.$executeRaw`SELECT app.enqueue('mail', ${JSON.stringify({ mailId: id })}::jsonb)`
}

function writeDigest(locale: 'ja' | 'en', name: string, deskName: string, entries: readonly Entry[]) {
  const t = wordsOfMails(locale)
  const { APP_URL } = environment()
  const lines = [
    ...[t('greeting', { name: oneLine(name) }), '', t('letters.daily_digest.body', { count: entries.length }), ''],
    ...entries.flatMap(({ kind, number, path }) => [
      t('digestLine', { matter: t(`letters.${kindOf(kind)}.subject`), about: number || 'none' }),
      `${APP_URL}${path}`,
    ]),
    ...['', t('signIn'), '', t('reason.digest'), t('reason.settings', { address: `${APP_URL}/notices/settings` })],
    ...[t('rule'), oneLine(deskName), t('automatic')],
  ]
  const subject = oneLine(t('subject', { matter: t('letters.daily_digest.subject'), about: 'none' }))
  return { subject, body: `${lines.join('\n')}\n` }
}

function kindOf(kind: string) {
  return NOTICE_KINDS.find((known) => known === kind) ?? 'message_to_desk'
}
