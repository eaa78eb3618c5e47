import type { Actor } from '@/lib/actor/actor'
import { createBureau, createMunicipality, createOrganisation, createPrefecture } from '@/tests/factories/organisations'
import * as people from '@/tests/factories/people'

/** Everybody who tries; the columns of the matrix. All but the far ones belong to the area of the one bureau. */
export const ACTORS = [
  'nobody',
  'staff',
  'neighbour',
  'farStaff',
  'prefecture',
  'otherPrefecture',
  'officer',
  'manager',
  'farOfficer',
  'farManager',
  'administrator',
  'farAdministrator',
  'operator',
  'advisor',
  'otherAdvisor',
  'partner',
  'otherPartner',
  'headquarters',
  'contractor',
  'council',
  'network',
] as const
export type ActorName = (typeof ACTORS)[number]
export type Cast = Record<Exclude<ActorName, 'nobody'>, Actor> & { bureauId: string; farBureauId: string }

/** The people of the matrix: the municipality whose rows are tried, its neighbours, its desk, and everybody else. */
export async function castActors(): Promise<Cast> {
  const bureau = await createBureau()
  const far = await createBureau()
  const prefecture = await createPrefecture({ bureau })
  const partnerOffice = await createOrganisation('partner_office', { bureau })
  return {
    bureauId: bureau.id,
    farBureauId: far.id,
    staff: await people.staffOf(await createMunicipality({ prefecture })),
    neighbour: await people.staffOf(await createMunicipality({ prefecture })),
    farStaff: await people.staffOf(await createMunicipality({ bureau: far })),
    prefecture: await people.prefectureStaffOf(prefecture),
    otherPrefecture: await people.prefectureStaffOf(await createPrefecture({ bureau })),
    officer: await people.officerOf(bureau),
    manager: await people.managerOf(bureau),
    farOfficer: await people.officerOf(far),
    farManager: await people.managerOf(far),
    administrator: await people.administratorOf(bureau),
    farAdministrator: await people.administratorOf(far),
    operator: await people.operatorPerson(),
    advisor: await people.advisorOf(),
    otherAdvisor: await people.advisorOf(),
    partner: await people.partnerOf(bureau, partnerOffice),
    otherPartner: await people.partnerOf(bureau),
    headquarters: await people.headquartersPerson(),
    contractor: await people.contractorPerson(),
    council: await people.councilMemberOf(bureau),
    network: await people.networkMemberOf(),
  }
}
