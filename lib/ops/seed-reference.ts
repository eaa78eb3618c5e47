import pg from 'pg'
import { seedReference } from '@/prisma/seed/reference'

const url = process.env.DATABASE_OWNER_URL
if (!url) {
  console.error('npm run seed:reference needs DATABASE_OWNER_URL')
  process.exit(1)
}
const client = new pg.Client(url)
await client.connect()
try {
  const counts = await seedReference(client)
  console.log(
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', '),
  )
} finally {
  await client.end()
}
