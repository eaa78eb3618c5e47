import { mergerDoor } from '@/app/_colleagues/section-doors'

export const { GET, POST } = mergerDoor('municipality')
