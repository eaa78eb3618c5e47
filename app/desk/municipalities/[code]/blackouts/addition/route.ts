import { blackoutDoor } from '@/app/_profile/blackout-doors'

export const { GET, POST } = blackoutDoor()
