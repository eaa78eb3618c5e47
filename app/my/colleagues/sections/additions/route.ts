import { addSectionDoor } from '@/app/_colleagues/section-doors'

export const { GET, POST } = addSectionDoor('municipality')
