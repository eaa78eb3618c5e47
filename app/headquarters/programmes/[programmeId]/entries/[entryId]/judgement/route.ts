import { judgementDoor } from '@/app/_programmes/doors'

export const { GET, POST } = judgementDoor('headquarters')
