import { costDoor } from '@/app/_profile/doors'

export const { GET, POST } = costDoor()
