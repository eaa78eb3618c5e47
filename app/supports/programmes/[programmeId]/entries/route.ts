import { recordDoor } from '@/app/_programmes/doors'

export const { GET, POST } = recordDoor('desk')
