import { DEMO_PASSWORD } from '@/prisma/seed/demo-accounts'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { givePassword } from '@/tests/factories/passwords'
import { staffOf } from '@/tests/factories/people'

/** A bureau with one municipality for each name given; the name is that of its staff member to sign in with. */
const bureau = await createBureau()
for (const signInName of process.argv.slice(2)) {
  const municipality = await createMunicipality({ bureau })
  await givePassword(await staffOf(municipality, { signInName }), DEMO_PASSWORD)
}
