import { mergerDoor } from '@/app/_colleagues/section-doors'

export const { GET, POST } = mergerDoor('prefecture')
