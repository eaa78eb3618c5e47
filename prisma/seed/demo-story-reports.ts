import type { Actor } from '@/lib/actor/actor'
import { draftReport } from '@/lib/caseReports/draft'
import { ReportInput } from '@/lib/caseReports/input'
import { publishReport } from '@/lib/caseReports/publish'
import { submitReport } from '@/lib/caseReports/submit'
import { asActor } from '@/lib/db/as-actor'
import { Refusal } from '@/lib/forms/errors'
import { findTeam } from '@/lib/teams/find'

type Of = { officer: Actor; staff: Actor; teamId: string; code: string }

const MASHIKI = '434434'
const KAGOSHIMA = '462012'
const REPORTED = '2023-03-06T10:00:00+09:00'

/** The reports of 令和4年度 as their rooms know them: one is out, one is agreed to, one waits for its town. */
export async function reportOn({ officer, staff, teamId, code }: Of): Promise<void> {
  const isOfDesk = code === MASHIKI
  const writer = { ...(isOfDesk ? officer : staff), clock: REPORTED }
  await asActor(writer, async (tx) => {
    const { texts, themeKeys } = await draftReport(tx, await findTeam(tx, writer, teamId))
    const input = ReportInput.parse({
      ...{ ...texts, efforts: texts.efforts || texts.insights, title: `${staff.organisationName}の取組（見本）` },
      ...{ fiscalYear: 2022, themeKeys, agreed: isOfDesk ? undefined : 'yes', version: 0 },
    })
    if ((await submitReport(tx, writer, teamId, input)) instanceof Refusal) throw new Error(`${code}: no report`)
  })
  const publisher = { ...officer, clock: '2023-03-10T10:00:00+09:00' }
  if (code === KAGOSHIMA) await asActor(publisher, (tx) => publishReport(tx, publisher, teamId, { version: 1 }))
}
