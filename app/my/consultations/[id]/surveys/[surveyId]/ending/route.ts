import { endingDoor } from '@/app/_surveys/doors'

export const { GET, POST } = endingDoor()
