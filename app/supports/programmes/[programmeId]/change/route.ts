import { changeDoor } from '@/app/_programmes/doors'

export const { GET, POST } = changeDoor('desk')
