import type { ReportAddress } from '@/lib/reports/address'
import type { Report } from '@/lib/reports/report'

/** What every part of the overview is given: the report, the address it was read for, and the reader's language. */
export type ReportProps = { report: Report; address: ReportAddress; locale: 'ja' | 'en' }
