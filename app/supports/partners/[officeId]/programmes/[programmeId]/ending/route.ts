import { endingDoor } from '@/app/_partners/doors'

export const { GET, POST } = endingDoor()
