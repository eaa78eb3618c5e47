import { makingDoor } from '@/app/_surveys/doors'

export const { GET, POST } = makingDoor()
