import { randomUUID } from 'node:crypto'
import { asActor } from '@/lib/db/as-actor'
import { tokenOf } from '@/lib/links/token'
import { visitorOf } from './crawl-people'

/** The address of a questionnaire that is being answered, and of a sheet of it that nobody has filled in. */
export async function surveyAddress(path: string): Promise<string | null> {
  const { actor } = await visitorOf('officer')
  const survey =
    actor &&
    (await asActor(actor, (tx) =>
      tx.residentSurvey.findFirst({
        where: { state: 'open' },
        orderBy: [{ closesOn: 'desc' }, { id: 'asc' }],
        select: { code: true },
      }),
    ))
  return survey && path.replace('[code]', survey.code).replace('[token]', tokenOf(randomUUID()))
}
