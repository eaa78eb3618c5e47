import { relative } from 'node:path'

/** Says what is being done, and afterwards how long it took. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now()
  console.log(`[demo] ${name} …`)
  const result = await work()
  console.log(`[demo] ${name}: ${((performance.now() - began) / 1000).toFixed(1)} s`)
  return result
}

/** Where the demo is, as whom one may enter, and where its mails are to be read. */
export async function welcome(appUrl: string, mails?: string) {
  const { DEMO_ACCOUNTS, DEMO_PASSWORD } = await import('@/prisma/seed/demo-accounts')
  const width = Math.max(...DEMO_ACCOUNTS.map(({ signInName }) => signInName.length))
  console.log(`\n  ${appUrl}\n\n  password of every demo account: ${DEMO_PASSWORD}\n`)
  for (const { signInName, label } of DEMO_ACCOUNTS) console.log(`  ${signInName.padEnd(width)}  ${label}`)
  if (mails) console.log(`\n  mails go nowhere, they are to be read in ${relative('.', mails)}`)
  console.log('\n  Ctrl-C ends the demo; its data stay. npm run demo -- --reset starts afresh.\n')
}
