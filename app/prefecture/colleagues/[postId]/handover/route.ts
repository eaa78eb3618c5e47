import { handOverDoor } from '@/app/_colleagues/doors'

export const { GET, POST } = handOverDoor('prefecture')
