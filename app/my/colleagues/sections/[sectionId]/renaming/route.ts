import { renamingDoor } from '@/app/_colleagues/section-doors'

export const { GET, POST } = renamingDoor('municipality')
