import { z } from 'zod'
import { startArranged } from '@/lib/assignments/start-arranged'
import { askFollowUps } from '@/lib/followUps/ask'
import { startDueHandovers } from '@/lib/handovers/start-due'
import { sendDigests } from '@/lib/mail/digest'
import { makeMails } from '@/lib/mail/make-mails'
import { sendMail } from '@/lib/mail/send-mail'
import { carryOutChanges } from '@/lib/organisations/carry-out-changes'
import { countMonths } from '@/lib/reports/sums/count-months'
import { asSystem } from './as-system'
import { workOffBulkAct } from './bulk'
import { workImport } from './import'
import { workLetters } from './letters'
import { purge } from './purge'
import { remind } from './remind'

/** One kind of work. */
export type Queue = {
  work: (job: unknown, at?: string) => Promise<void>
  /** When it comes round by itself, in Japan's time. */
  cron?: string
  /** How many jobs are taken at once. */
  batchSize?: number
}

const NoticeJob = z.object({ noticeId: z.uuid() })
const BulkJob = z.object({ actId: z.uuid() })
const MailJob = z.object({ mailId: z.uuid() })

/** What the worker does, one queue for each kind of work. Everything may be done twice without harm. */
export const QUEUES = {
  notice: {
    work: (job, at) => asSystem((tx) => makeMails(tx, NoticeJob.parse(job).noticeId), at),
    batchSize: 20,
  },
  mail: { work: (job, at) => sendMail(MailJob.parse(job).mailId, at), batchSize: 10 },
  bulk: { work: (job, at) => workOffBulkAct(BulkJob.parse(job).actId, at) },
  'ask-follow-ups': {
    work: async (_job, at) => {
      await asSystem(askFollowUps, at)
    },
    cron: '0 9 * * *',
  },
  'start-assignments': {
    work: async (_job, at) => {
      await asSystem(carryOutChanges, at)
      await startDueHandovers(at)
      await startArranged(at)
    },
    cron: '5 0 * * *',
  },
  import: { work: workImport },
  letters: { work: workLetters },
  'daily-digest': { work: (_job, at) => asSystem(sendDigests, at), cron: '0 8 * * *' },
  remind: { work: (_job, at) => asSystem(remind, at), cron: '10 9 * * *' },
  'count-months': { work: (_job, at) => countMonths(at), cron: '*/5 * * * *' },
  purge: { work: (_job, at) => asSystem(purge, at), cron: '30 3 * * *' },
} as const satisfies Record<string, Queue>

export type QueueName = keyof typeof QUEUES
