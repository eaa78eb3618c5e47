import seedDemo from '@/prisma/seed/demo'

await seedDemo()
