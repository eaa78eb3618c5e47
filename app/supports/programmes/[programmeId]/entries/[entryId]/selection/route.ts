import { selectionDoor } from '@/app/_programmes/doors'

export const { GET, POST } = selectionDoor('desk')
