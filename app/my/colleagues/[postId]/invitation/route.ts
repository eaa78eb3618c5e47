import { againDoor } from '@/app/_colleagues/doors'

export const { GET, POST } = againDoor('municipality')
