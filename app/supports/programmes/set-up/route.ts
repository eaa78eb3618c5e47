import { setUpDoor } from '@/app/_programmes/doors'

export const { GET, POST } = setUpDoor('desk')
