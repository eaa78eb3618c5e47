import { splitDoor } from '@/app/_colleagues/section-doors'

export const { GET, POST } = splitDoor('municipality')
